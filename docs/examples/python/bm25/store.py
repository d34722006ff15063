def store(units, base, tools):
    base.putAll(units)
