# attack: loops for ever
# slot: retrieve
# fault: broke-contract timed-out
def retrieve(query, base, tools):
    while True:
        pass
