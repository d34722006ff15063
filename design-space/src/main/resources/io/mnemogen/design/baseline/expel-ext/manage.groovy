// Insights that were served are voted up by success and down by failure, and dropped at 0.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null && unit.kind() == 'insight') {
      double importance = unit.number('importance') + (outcome.success() ? 1 : -1)
      if (importance <= 0) {
        base.remove(id)
      } else {
        base.put(unit.with('importance', importance))
      }
    }
  }
}
