// Every turn is an observation; of an episode with actions, the observation is what was done.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  if (!body.isEmpty()) {
    return [
      MemoryUnit.of('observation', String.join('\n', body), experience.time())
          .withKey(experience.goal())
          .with('reward', Math.abs(experience.outcome().reward()))
    ]
  }
  return experience.turns().collect { Turn turn ->
    MemoryUnit.of('observation', turn.role() + ': ' + turn.text(), turn.time())
        .with('reward', Math.abs(turn.reward()))
  }
}

// The actions that showed something new or earned something.
List<String> steps(Experience experience) {
  List<String> steps = []
  Set<String> seen = new HashSet<String>()
  String action = ''
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      action = turn.text()
    } else if (!action.isEmpty() && turn.reward() >= 0) {
      boolean telling = seen.add(turn.text()) || turn.reward() > 0
      if (telling && (steps.isEmpty() || steps.last() != action)) {
        steps.add(action)
      }
    }
  }
  return steps
}
