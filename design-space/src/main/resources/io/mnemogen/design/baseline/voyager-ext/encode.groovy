// A verified run becomes a skill, described by its goal.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 150, 40, 400))
    return [MemoryUnit.of('skill', gist, experience.time())]
  }
  Macro skill = tools.distiller().skill(experience)
  return skill.steps().isEmpty()
      ? []
      : [
        MemoryUnit.of('skill', String.join('\n', skill.steps()), experience.time())
            .withKey(experience.goal())
            .with('skeleton', skill.skeleton())
      ]
}
