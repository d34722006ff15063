// Facts with their keywords and names beside them.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts).collect { MemoryUnit fact ->
    fact.with('keywords', String.join(' ', tools.text().keywords(fact.key(), 5)))
        .with('names', String.join(' ', tools.text().names(fact.text())))
        .with('importance', 1.0d)
  }
}
