# attack: starts a process by the module under os
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    from posix import system
    system("touch @MARK@")
    return []
