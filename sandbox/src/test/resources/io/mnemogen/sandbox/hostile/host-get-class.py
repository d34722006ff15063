# attack: asks an object of the host for its class
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    base.getClass().forName("java.lang.Runtime")
    return []
