// Cubes: what was said, with its state and where it comes from.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts).collect { MemoryUnit fact ->
    fact.with('state', 'generated').with('origin', experience.id())
  }
}
