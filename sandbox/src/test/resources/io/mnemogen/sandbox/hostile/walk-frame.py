# attack: walks from a generator to the globals of its caller
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    g = (x for x in [1])
    return g.gi_frame.f_builtins
