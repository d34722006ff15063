// Statements that can be understood alone; of a success, the procedure.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Fact> facts = tools.distiller().facts(experience)
  return MemoryUnit.facts(experience, facts)
}
