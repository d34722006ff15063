// Credit what was served; a list longer than 50 is pruned to the 30 that were of most use.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    base.scores().credit(id, outcome.success())
  }
  List<MemoryUnit> all = base.units()
  if (all.size() > tune('most', 50, 10, 500)) {
    all.sort { MemoryUnit a, MemoryUnit b -> Integer.compare(worth(base, b), worth(base, a)) }
    all.drop(tune('kept', 30, 5, 500)).each { MemoryUnit unit -> base.remove(unit.id()) }
  }
}

int worth(MemoryBase base, MemoryUnit unit) {
  return 2 * base.scores().successes(unit.id()) + base.scores().uses(unit.id())
}
