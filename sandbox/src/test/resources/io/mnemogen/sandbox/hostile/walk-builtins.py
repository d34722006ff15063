# attack: names the builtins
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return __builtins__
