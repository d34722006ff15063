// A success becomes a shortcut of 3 to 6 actions; every run is kept to draw tips from.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 150, 40, 400))
    return [MemoryUnit.of('tip', gist, experience.time())]
  }
  List<String> steps = tools.standIns().steps(experience.turns())
  Map<String, String> slots = tools.text().slots(experience.goal(), steps)
  List<String> actions = steps.collect { tools.text().general(it, slots) }
  Macro skill = tools.distiller().skill(experience)
  List<String> last = skill.steps().toUnique().takeRight(tune('actions', 6, 3, 12))
  return [
    MemoryUnit.of('run', String.join('\n', last), experience.time())
        .withKey(experience.goal())
        .with('skeleton', tools.text().general(experience.goal(), slots))
        .with('shortcut', skill.skeleton())
        .with('actions', String.join('\n', actions))
        .with('success', experience.outcome().success() ? 1.0d : 0.0d)
  ]
}
