# attack: calls the C library
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import ctypes
    ctypes.CDLL(None).system(b"touch @MARK@")
    return []
