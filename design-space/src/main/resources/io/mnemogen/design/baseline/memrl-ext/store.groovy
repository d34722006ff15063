// A near-duplicate with the same text takes the place of the earlier one and keeps its value.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    List<Hit> near = base.vectors().search(unit.key(), 1)
    boolean twin = !near.isEmpty() && near.first().score() >= tune('twin', 0.9, 0.5, 1.0) &&
        base.unit(near.first().id()).text() == unit.text()
    MemoryUnit kept = base.put(twin ? unit.withId(near.first().id()) : unit)
    if (!twin && unit.number('initial') != 0) {
      base.scores().reward(kept.id(), unit.number('initial'), 1.0d)
    }
  }
}
