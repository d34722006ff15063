# attack: names an attribute by text
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return getattr(base, "cl" + "ose")()
