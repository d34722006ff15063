// A success gives a playbook, all its steps, and a pattern, its last steps with slots.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 150, 40, 400))
    return [MemoryUnit.of('playbook', gist, experience.time())]
  }
  Macro skill = tools.distiller().skill(experience)
  List<String> steps = tools.standIns().steps(experience.turns())
  return skill.steps().isEmpty()
      ? []
      : [
        MemoryUnit.of('playbook', String.join('\n', steps), experience.time())
            .withKey(experience.goal()),
        MemoryUnit.of('pattern', String.join('\n', skill.steps().takeRight(4)), experience.time())
            .withKey(skill.skeleton())
            .with('skeleton', skill.skeleton())
      ]
}
