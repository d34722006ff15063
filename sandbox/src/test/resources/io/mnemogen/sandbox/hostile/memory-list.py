# attack: fills the memory with a list
# slot: retrieve
# fault: out-of-memory timed-out broke-contract threw
def retrieve(query, base, tools):
    kept = []
    while True:
        kept.append([1.5] * 100000)
