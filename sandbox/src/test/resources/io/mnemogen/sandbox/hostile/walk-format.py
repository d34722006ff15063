# attack: reaches attributes from within a format
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return "{0.__class__}".format(base)
