# attack: keeps a count in a default value
# slot: retrieve
# fault: none
def f(kept=[]):
    kept.append(1)
    return [] if len(kept) == 1 else [None]


def retrieve(query, base, tools):
    return f()
