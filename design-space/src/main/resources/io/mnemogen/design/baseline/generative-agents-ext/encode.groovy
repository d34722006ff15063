// Every turn is an observation; of an episode with actions, the observation is what was done.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> steps = tools.standIns().steps(experience.turns())
  if (!steps.isEmpty()) {
    return [
      MemoryUnit.of('observation', String.join('\n', steps), experience.time())
          .withKey(experience.goal())
          .with('reward', Math.abs(experience.outcome().reward()))
    ]
  }
  return experience.turns().collect { Turn turn ->
    MemoryUnit.of('observation', turn.line(), turn.time()).with('reward', Math.abs(turn.reward()))
  }
}
