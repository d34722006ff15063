# attack: leaves something at a function of Python
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    len.left = 1
    return []
