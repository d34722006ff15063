def manage(outcome, base, tools):
    for id in outcome.served():
        base.scores().credit(id, outcome.success())
    if len(base.units()) > tune('most', 2000, 100, 20000):
        base.remove(base.units()[0].id())
