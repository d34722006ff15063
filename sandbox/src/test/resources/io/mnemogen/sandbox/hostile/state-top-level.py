# attack: keeps a count between calls
# slot: retrieve
# fault: none
calls = []


def retrieve(query, base, tools):
    calls.append(1)
    return [] if len(calls) == 1 else [None]
