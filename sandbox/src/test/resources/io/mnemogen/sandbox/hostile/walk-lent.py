# attack: asks a lent module for what is not lent
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import math
    return math.__loader__
