# attack: opens a socket
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import socket
    socket.create_connection(("127.0.0.1", 80))
    return []
