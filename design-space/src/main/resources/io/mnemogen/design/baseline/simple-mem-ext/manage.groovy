// After 90 days an entry fades by a tenth with every experience; faded ones are pruned, and the
// newest merged with what is nearly equal.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  double old = tune('days', 90, 1, 3650) * 86400.0d
  for (MemoryUnit unit : base.where { MemoryUnit u -> u.time() < tools.now() - old }) {
    double importance = unit.number('importance') * tune('fade', 0.99, 0.5, 1.0)
    if (importance < 0.05 && unit.number('importance') > 0) {
      base.remove(unit.id())
    } else {
      base.put(unit.with('importance', importance))
    }
  }
  for (MemoryUnit unit : base.latest(tune('recent', 10, 0, 100))) {
    for (Hit hit : base.vectors().search(unit.key(), 2)) {
      if (hit.id() != unit.id() && hit.score() >= 0.95 && base.has(unit.id())) {
        base.remove(hit.id())
      }
    }
  }
}
