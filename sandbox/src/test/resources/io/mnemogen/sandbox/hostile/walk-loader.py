# attack: names the loader of modules
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    return __loader__.load_module("os")
