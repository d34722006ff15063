# attack: opens a file by io
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import io
    io.open("/proc/self/environ").read()
    return []
