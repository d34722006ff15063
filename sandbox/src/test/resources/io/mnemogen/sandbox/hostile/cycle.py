# attack: hands over a list that holds itself
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    kept = []
    kept.append(kept)
    tools.fusion().firstFound(kept)
    return []
