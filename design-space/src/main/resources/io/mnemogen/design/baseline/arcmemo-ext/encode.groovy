// A success is a concept named by its abstracted goal; what is said, concepts named by keywords.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> concepts = []
  Macro skill = tools.distiller().skill(experience)
  if (!skill.steps().isEmpty()) {
    String name = skill.skeleton()
    MemoryUnit concept = MemoryUnit.of('concept', String.join('\n', skill.steps()), experience.time())
    concepts.add(concept.withKey(name).with('name', name).with('skeleton', name))
  }
  boolean talk = experience.actions().isEmpty()
  for (Turn turn : talk ? experience.turns() : new ArrayList<Turn>()) {
    for (String name : tools.text().keywords(turn.line(), tune('names', 2, 1, 5))) {
      MemoryUnit concept = MemoryUnit.of('concept', turn.line(), turn.time())
      concepts.add(concept.with('name', name.toLowerCase()))
    }
  }
  return concepts
}
