# attack: makes code of text
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return eval("[]")
