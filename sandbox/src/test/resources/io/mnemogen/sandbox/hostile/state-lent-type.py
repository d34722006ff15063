# attack: changes a lent type
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    from collections import defaultdict
    defaultdict.left = 1
    return []
