// Bullets served for a success count up; over the cap, the least counted and oldest leave.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.success() ? outcome.served() : []) {
    MemoryUnit unit = base.unit(id)
    if (unit != null) {
      base.put(unit.with('count', unit.number('count') + 1))
    }
  }
  int cap = tune('cap', 60, 10, 500)
  List<MemoryUnit> sheet = base.units()
  sheet.sort { MemoryUnit a, MemoryUnit b ->
    a.number('count') == b.number('count')
        ? Long.compare(a.time(), b.time())
        : Double.compare(a.number('count'), b.number('count'))
  }
  for (MemoryUnit unit : sheet.take(Math.max(0, sheet.size() - cap))) {
    base.remove(unit.id())
  }
}
