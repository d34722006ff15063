// Credit what was served; a principle whose smoothed success rate falls below the bar goes.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  double bar = tune('bar', 0.3, 0.0, 0.6)
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null && unit.kind() == 'principle') {
      base.scores().credit(id, outcome.success())
      if (base.scores().rate(id) < bar) {
        base.remove(id)
      }
    }
  }
}
