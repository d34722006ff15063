# attack: hangs in a function the host calls
# slot: retrieve
# fault: timed-out broke-contract
def retrieve(query, base, tools):
    def hang(unit):
        while True:
            query.text()
    
    base.where(hang)
    return []
