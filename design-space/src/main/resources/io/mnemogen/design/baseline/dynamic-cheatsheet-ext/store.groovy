// What the sheet says already counts up and is refreshed.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    List<Hit> near =
        base.vectors().search(unit.key(), 1) { MemoryUnit other ->
          other.attribute('skeleton') == unit.attribute('skeleton')
        }
    MemoryUnit old = near.isEmpty() ? unit : base.unit(near.first().id())
    boolean known = !near.isEmpty() && tools.model().same(old.key(), unit.key()).isYes()
    base.put(known ? unit.withId(old.id()).with('count', old.number('count') + 1) : unit)
  }
}
