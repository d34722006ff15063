# attack: ends the interpreter by a helper of the prompt
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    quit()
