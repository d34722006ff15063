# attack: asks the engine for other languages
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import polyglot
    return polyglot.eval(language="python", string="[]")
