def store(units, base, tools):
    base.putAll(units)
    base.vectors().indexAll(units)
