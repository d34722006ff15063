# attack: hands over an object whose text hangs
# slot: retrieve
# fault: threw timed-out broke-contract
class Sub:
    def __str__(self):
        while True:
            pass


def retrieve(query, base, tools):
    return [Recalled.of(Sub(), 1, "x")]
