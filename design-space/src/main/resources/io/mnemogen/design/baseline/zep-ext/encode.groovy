// Facts with the entities they name.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts).collect { MemoryUnit fact ->
    List<String> names = tools.text().names(fact.text()).collect { it.toLowerCase() }
    fact.with('entities', String.join('|', names)).with('from', (double) fact.time())
  }
}
