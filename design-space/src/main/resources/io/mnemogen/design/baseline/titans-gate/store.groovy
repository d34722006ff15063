// S = eta S + theta surprise; written when S exceeds a share of its mean.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Scoreboard state = base.scores('titans')
  double eta = tune('momentum', 0.3, 0.0, 0.95)
  for (MemoryUnit unit : units) {
    List<Hit> near = base.vectors().search(unit.key(), 1)
    double surprise = near.isEmpty() ? 1.0d : 1 - near.first().score()
    boolean first = state.uses('seen') == 0
    double before = first ? surprise : state.value('momentum')
    double momentum = eta * before + (1 - eta) * surprise
    state.credit('seen', true)
    state.value('momentum', momentum)
    state.reward('mean', momentum, first ? 1.0d : tune('pace', 0.05, 0.001, 0.5))
    if (surprise > 0.001 && momentum >= tune('gate', 0.5, 0.0, 1.5) * state.value('mean')) {
      base.put(unit.with('strength', 1.0d))
    }
  }
}
