# attack: ends the process
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import sys
    sys.exit(0)
