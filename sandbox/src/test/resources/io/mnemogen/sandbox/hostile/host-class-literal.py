# attack: asks a type of the host for its class loader
# slot: retrieve
# fault: threw forbidden
def retrieve(query, base, tools):
    Recalled.class_.getClassLoader()
    return []
