# attack: walks from a value to all classes
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return ().__class__.__base__.__subclasses__()
