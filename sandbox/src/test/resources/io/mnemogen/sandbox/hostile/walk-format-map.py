# attack: reaches attributes from within a format of a map
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    f = "{x.__class__}".format_map
    return f({"x": base})
