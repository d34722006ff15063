# attack: walks from a type to its ancestors
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return str.mro()[-1]
