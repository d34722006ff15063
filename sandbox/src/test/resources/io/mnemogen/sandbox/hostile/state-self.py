# attack: changes a type of Python by way of a method
# slot: retrieve
# fault: threw
class Sub:
    def set(self):
        self.left = 1


def retrieve(query, base, tools):
    Sub.set(dict)
    return []
