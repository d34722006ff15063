# attack: claims to serve units that do not exist
# slot: retrieve
# fault: none
def retrieve(query, base, tools):
    return [Recalled("x", 1, ["00000000", "../../secret"])]
