// A plan under the signature of its task; what each action changed; what was seen where.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> steps = tools.standIns().steps(experience.turns())
  if (experience.actions().isEmpty()) {
    return experience.turns().collect { MemoryUnit.of('turn', it.line(), it.time()) }
  }
  Map<String, String> slots = tools.text().slots(experience.goal(), steps)
  List<String> plan = steps.collect { String step -> tools.text().general(step, slots) }
  List<MemoryUnit> units = [
    MemoryUnit.of('plan', String.join('\n', plan), experience.time())
        .withKey(experience.goal())
        .with('skeleton', tools.text().general(experience.goal(), slots))
        .with('sum', experience.outcome().reward())
        .with('count', 1.0d)
  ]
  Set<String> seen = new HashSet<String>()
  String action = ''
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      action = tools.text().general(turn.text(), [:])
    } else if (!action.isEmpty()) {
      double gain = turn.reward() + (seen.add(turn.text()) ? 0.05d : -0.05d)
      MemoryUnit edge = MemoryUnit.of('affordance', action, turn.time())
      units.add(edge.with('sum', gain).with('count', 1.0d).with('seen', turn.text()))
    }
  }
  return units
}
