// A skill of the same name is replaced by its newer version.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    String name = unit.attribute('skeleton')
    MemoryUnit old = base.units().find { MemoryUnit u -> u.attribute('skeleton') == name }
    base.put(old == null || name.isEmpty() ? unit : unit.withId(old.id()))
  }
}
