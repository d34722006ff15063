# attack: answers for attributes by name
# slot: retrieve
# fault: forbidden does-not-compile
class Sub:
    def __getattr__(self, name):
        return name


def retrieve(query, base, tools):
    return []
