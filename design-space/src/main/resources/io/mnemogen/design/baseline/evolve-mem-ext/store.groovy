// A fact that says nearly the same as a recent one is dropped.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double alike = tune('alike', 0.8, 0.5, 1.0)
  for (MemoryUnit unit : units) {
    List<Hit> near = base.keywords().search(unit.key(), 3)
    if (!near.any { tools.text().jaccard(base.unit(it.id()).key(), unit.key()) > alike }) {
      base.put(unit)
    }
  }
}
