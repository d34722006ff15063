# attack: calls a forbidden method of its ancestor
# slot: retrieve
# fault: forbidden
class Sub(dict):
    def all(self):
        return super().__getattribute__("__class__")


def retrieve(query, base, tools):
    return Sub().all()
