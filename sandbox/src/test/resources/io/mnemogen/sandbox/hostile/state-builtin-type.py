# attack: changes a type of Python
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    str.left = 1
    return []
