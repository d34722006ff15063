// A success becomes a skill: a name from its goal, a body of steps with slots.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 150, 40, 400))
    return [MemoryUnit.of('skill', gist, experience.time())]
  }
  Macro skill = tools.distiller().skill(experience)
  return skill.steps().isEmpty()
      ? []
      : [
        MemoryUnit.of('skill', String.join('\n', skill.steps().toUnique()), experience.time())
            .withKey(skill.skeleton().replaceAll('[{][0-9]+[}]', ''))
            .with('skeleton', skill.skeleton())
      ]
}
