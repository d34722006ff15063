# attack: starts a process by subprocess
# slot: retrieve
# fault: forbidden
import subprocess


def retrieve(query, base, tools):
    subprocess.run(["touch", "@MARK@"])
    return []
