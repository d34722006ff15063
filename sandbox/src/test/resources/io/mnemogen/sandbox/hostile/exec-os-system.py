# attack: starts a process by os.system
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import os
    os.system("touch @MARK@")
    return []
