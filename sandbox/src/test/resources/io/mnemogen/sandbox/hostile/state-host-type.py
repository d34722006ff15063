# attack: changes a type of the host
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    Recalled.left = 1
    return []
