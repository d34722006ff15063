# attack: compiles a text
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    compile("1", "x", "eval")
    return []
