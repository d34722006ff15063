void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    if (unit.kind() == 'failure') {
      base.put(unit.withId('failure').withKey(' '))
    } else {
      base.put(unit)
    }
  }
}
