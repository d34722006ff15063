# attack: reads a file by pathlib
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    from pathlib import Path
    Path("/etc/passwd").read_text()
    return []
