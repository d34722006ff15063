# attack: ends the interpreter by its error
# slot: retrieve
# fault: threw
def retrieve(query, base, tools):
    raise SystemExit(0)
