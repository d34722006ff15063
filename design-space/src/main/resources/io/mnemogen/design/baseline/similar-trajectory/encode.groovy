// One unit per experience: the actions under their goal, or the whole conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> actions = []
  List<String> lines = []
  for (Turn turn : experience.turns()) {
    lines.add(turn.role() + ': ' + turn.text())
    if (turn.role() == Turn.AGENT) {
      actions.add(turn.text())
    }
  }
  String text = String.join('\n', actions.isEmpty() ? lines : actions)
  return [
    MemoryUnit.of('trajectory', text, experience.time())
        .withKey(experience.goal().isEmpty() ? text : experience.goal())
        .with('success', experience.outcome().success() ? 1.0d : 0.0d)
  ]
}
