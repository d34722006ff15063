// Facts and procedures, tagged.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts).collect { MemoryUnit fact ->
    fact.with('tags', String.join(' ', tools.text().keywords(fact.key(), tune('tags', 4, 1, 10))))
  }
}
