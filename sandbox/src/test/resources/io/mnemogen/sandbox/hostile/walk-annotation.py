# attack: has annotations, which are not read, do something
# slot: retrieve
# fault: none
things = [0]
things[0]: open("@MARK@", "w").write("x") = 1


def retrieve(query: open("@MARK@", "w").write("x"), base, tools):
    things[0]: 1 / 0 = 1
    one: 1 / 0 = 1
    return []
