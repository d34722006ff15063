# attack: calls what the framework keeps for itself
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    base.close()
    tools.begin(query)
    return []
