# attack: returns a list whose methods hang
# slot: retrieve
# fault: none broke-contract timed-out
class Sub(list):
    def __len__(self):
        while True:
            pass

    def __getitem__(self, at):
        while True:
            pass


def retrieve(query, base, tools):
    return Sub()
