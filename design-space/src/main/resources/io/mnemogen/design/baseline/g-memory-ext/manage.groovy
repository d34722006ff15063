// Insights that were served gain 1 by success, lose 2 by failure, and go at 0.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null && unit.kind() == 'insight') {
      double score = unit.number('score') + (outcome.success() ? 1 : -2)
      if (score <= 0) {
        base.remove(id)
      } else {
        base.put(unit.with('score', score))
      }
    }
  }
}
