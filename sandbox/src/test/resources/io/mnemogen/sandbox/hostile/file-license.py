# attack: prints a file by way of a helper of the prompt
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    license()
    return []
