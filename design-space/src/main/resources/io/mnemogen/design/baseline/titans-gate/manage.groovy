// Everything fades; the more, the more surprising the recent past was against its mean.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Scoreboard state = base.scores('titans')
  double drift = Math.max(0.0d, state.value('momentum') - state.value('mean'))
  double alpha = Math.min(0.5d, tune('forget', 0.002, 0.0, 0.1) * (1 + 10 * drift))
  for (MemoryUnit unit : base.units()) {
    double strength = unit.number('strength') * (1 - alpha)
    if (strength > 0 && strength < tune('floor', 0.05, 0.0, 0.5)) {
      base.remove(unit.id())
    } else {
      base.put(unit.with('strength', strength))
    }
  }
  for (String id : outcome.success() ? outcome.served() : []) {
    if (base.has(id)) {
      base.put(base.unit(id).with('strength', 1.0d))
    }
  }
}
