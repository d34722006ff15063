# attack: makes a giant number
# slot: retrieve
# fault: out-of-memory timed-out broke-contract threw
def retrieve(query, base, tools):
    return 9 ** 9 ** 9
