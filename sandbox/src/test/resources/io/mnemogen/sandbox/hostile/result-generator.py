# attack: returns an endless generator
# slot: retrieve
# fault: broke-contract
def retrieve(query, base, tools):
    def forever():
        while True:
            yield Recalled.of("x", 1, "y")
    
    return forever()
