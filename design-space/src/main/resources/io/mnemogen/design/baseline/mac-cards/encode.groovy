// The card: read once, never again.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (!experience.actions().isEmpty()) {
    return MemoryUnit.procedure(experience)
  }
  String gist = tools.standIns().summary(experience.turns(), tune('words', 120, 20, 400))
  return gist.isEmpty() ? [] : [MemoryUnit.of('card', gist, experience.time())]
}
