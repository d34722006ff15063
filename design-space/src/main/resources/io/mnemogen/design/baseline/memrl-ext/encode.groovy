// What was intended, and what was done or said.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = []
  List<String> actions = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      actions.add(turn.text())
    } else if (experience.goal().isEmpty()) {
      units.add(MemoryUnit.of('memory', turn.role() + ': ' + turn.text(), turn.time()))
    }
  }
  if (!actions.isEmpty()) {
    String text = String.join('\n', actions)
    double value = experience.outcome().success() ? 0.5d : -0.5d
    MemoryUnit unit = MemoryUnit.of('memory', text, experience.time()).withKey(experience.goal())
    units.add(unit.with('initial', value))
  }
  return units
}
