# attack: imports by importlib
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import importlib
    importlib.import_module("os")
    return []
