// A skill whose name is taken is not learned again.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    if (base.where { MemoryUnit known -> known.key() == unit.key() }.isEmpty()) {
      base.put(unit)
    }
  }
}
