# attack: imports by the function
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    __import__("os").system("touch @MARK@")
    return []
