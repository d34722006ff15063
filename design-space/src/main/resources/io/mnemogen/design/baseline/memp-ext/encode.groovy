// A success becomes a script; a failure is kept until the script that led to it has been repaired.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 150, 40, 400))
    return [MemoryUnit.of('script', gist, experience.time())]
  }
  if (!experience.outcome().success()) {
    Map<String, String> slots = tools.text().slots(experience.goal(), experience.actions())
    List<String> steps = tools.standIns().steps(experience.turns())
    String last = (steps.isEmpty() ? experience.actions() : steps).last()
    return [MemoryUnit.of('failure', tools.text().general(last, slots), experience.time())]
  }
  Macro skill = tools.distiller().skill(experience)
  return [
    MemoryUnit.of('script', String.join('\n', skill.steps()), experience.time())
        .withKey(experience.goal())
        .with('skeleton', skill.skeleton())
  ]
}
