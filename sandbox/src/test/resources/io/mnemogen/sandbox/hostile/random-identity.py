# attack: asks for the address of an object
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return [Recalled.of(str(id(base)), 1, "x")]
