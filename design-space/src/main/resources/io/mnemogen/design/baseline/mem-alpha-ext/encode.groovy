// What names a day is an event; the rest are facts.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts).collect { MemoryUnit fact ->
    boolean episodic = !tools.dates().periods(fact.text(), experience.time()).isEmpty()
    fact.with('part', episodic ? 'episodic' : 'semantic')
  }
}
