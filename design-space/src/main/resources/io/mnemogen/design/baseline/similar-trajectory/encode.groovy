// One unit per experience: the actions under their goal, or the whole conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> lines = experience.turns().collect { Turn turn -> turn.line() }
  boolean talk = experience.actions().isEmpty()
  String text = String.join('\n', talk ? lines : experience.actions())
  return [
    MemoryUnit.of('trajectory', text, experience.time())
        .withKey(experience.goal().isEmpty() ? text : experience.goal())
        .with('success', experience.outcome().success() ? 1.0d : 0.0d)
  ]
}
