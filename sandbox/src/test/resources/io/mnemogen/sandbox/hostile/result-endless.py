# attack: returns a giant list
# slot: retrieve
# fault: broke-contract timed-out out-of-memory
def retrieve(query, base, tools):
    return [Recalled.of("x", 1, "y")] * 1000000
