# attack: asks a function for its globals
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return retrieve.__globals__
