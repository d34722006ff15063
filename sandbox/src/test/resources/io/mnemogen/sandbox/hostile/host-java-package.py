# attack: imports a Java class
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    from java.io import FileWriter
    FileWriter("@MARK@").close()
    return []
