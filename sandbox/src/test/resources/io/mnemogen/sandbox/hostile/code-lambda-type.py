# attack: makes a function of code by its type
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    f = type(lambda: 0)
    return []
