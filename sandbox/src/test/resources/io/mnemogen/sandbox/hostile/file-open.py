# attack: opens a file
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    with open("@MARK@", "w") as f:
        f.write("x")
    return []
