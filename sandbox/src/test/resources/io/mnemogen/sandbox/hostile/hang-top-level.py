# attack: hangs before it is called
# slot: retrieve
# fault: does-not-compile timed-out broke-contract
while True:
    pass


def retrieve(query, base, tools):
    return []
