# attack: loops within the library
# slot: retrieve
# fault: timed-out broke-contract threw out-of-memory
def retrieve(query, base, tools):
    return sum(range(10 ** 12))
