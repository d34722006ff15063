// Candidates for the sheet: the plan of a success under its goal, or the gist of a conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 60, 20, 200))
    return gist.split('\n').toList().findAll { !it.isEmpty() }.collect { String line ->
      MemoryUnit.of('bullet', line, experience.time()).with('count', 1.0d)
    }
  }
  Macro skill = tools.distiller().skill(experience)
  String plan = String.join('\n', skill.steps().toUnique())
  return plan.isEmpty()
      ? []
      : [
        MemoryUnit.of('bullet', plan, experience.time())
            .withKey(skill.skeleton() + '\n' + plan)
            .with('skeleton', skill.skeleton())
            .with('count', 1.0d)
      ]
}
