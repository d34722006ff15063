# attack: draws at random without the seed
# slot: retrieve
# fault: forbidden
def retrieve(query, base, tools):
    import random
    return [Recalled.of(str(random.random()), 1, "x")]
