# attack: changes a lent module
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    import math
    math.sqrt = abs
    return []
