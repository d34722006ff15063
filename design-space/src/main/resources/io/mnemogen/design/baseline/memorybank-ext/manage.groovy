// Recall adds 1 to a memory's strength and starts its fading anew.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null) {
      double strength = Math.max(1.0d, unit.number('strength')) + 1
      base.put(unit.with('strength', strength).with('recalled', (double) tools.now()))
    }
  }
  double floor = tune('floor', 0.0, 0.0, 0.5)
  for (MemoryUnit unit : floor > 0 ? base.units() : []) {
    double days = (tools.now() - unit.number('recalled')) / 86400
    if (tools.decay().ebbinghaus(days, 5.0d * Math.max(1.0d, unit.number('strength'))) < floor) {
      base.remove(unit.id())
    }
  }
}
