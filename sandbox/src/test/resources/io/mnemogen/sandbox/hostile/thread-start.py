# attack: starts a thread
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import threading
    threading.Thread(target=base.units).start()
    return []
