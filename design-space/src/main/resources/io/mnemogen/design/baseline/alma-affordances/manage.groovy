// A plan that was served is paid, or not, by how the episode went.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null && unit.kind() == 'plan') {
      double reward = outcome.success() ? outcome.reward() : outcome.reward() - 0.5d
      MemoryUnit paid = unit.with('sum', unit.number('sum') + reward)
      base.put(paid.with('count', unit.number('count') + 1))
    }
  }
}
