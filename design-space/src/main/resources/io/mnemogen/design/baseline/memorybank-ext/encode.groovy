// Every turn, and a summary of the day.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = new ArrayList<MemoryUnit>(MemoryUnit.verbatim(experience))
  if (experience.actions().isEmpty() && !units.isEmpty()) {
    String day = tools.distiller().gist(experience.turns(), tune('words', 60, 20, 300))
    units.add(MemoryUnit.of('day', day, experience.time()))
  }
  return units.collect { MemoryUnit unit ->
    unit.with('strength', 1.0d).with('recalled', (double) unit.time())
  }
}
