// One unit per utterance; one per trajectory when somebody acted.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = []
  List<String> actions = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      actions.add(turn.text())
    }
  }
  if (!actions.isEmpty()) {
    units.add(trajectory(experience, actions))
    return units
  }
  for (Turn turn : experience.turns()) {
    units.add(MemoryUnit.of('turn', line(turn), turn.time()))
  }
  return units
}

String line(Turn turn) {
  String caption = turn.attribute('caption')
  return turn.role() + ': ' + turn.text() + (caption.isEmpty() ? '' : ' [' + caption + ']')
}

MemoryUnit trajectory(Experience experience, List<String> actions) {
  return MemoryUnit.of('trajectory', String.join('\n', actions), experience.time())
      .withKey(experience.goal())
      .with('success', experience.outcome().success() ? 1.0d : 0.0d)
      .with('reward', experience.outcome().reward())
}
