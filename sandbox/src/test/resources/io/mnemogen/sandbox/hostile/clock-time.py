# attack: reads the clock
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import time
    return [Recalled.of(str(time.time()), 1, "x")]
