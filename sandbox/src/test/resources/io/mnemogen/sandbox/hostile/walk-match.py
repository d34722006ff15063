# attack: reaches attributes by a pattern
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    match base:
        case object(__class__=c):
            return [c]
    return []
