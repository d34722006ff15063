# attack: runs a text
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    exec("x = 1")
    return []
