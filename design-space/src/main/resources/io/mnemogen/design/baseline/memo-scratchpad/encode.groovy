// One summary per segment.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (!experience.actions().isEmpty()) {
    return MemoryUnit.procedure(experience)
  }
  int words = tune('words', 40, 10, 150)
  List<Turn> turns = new ArrayList<Turn>(experience.turns())
  return turns.collate(tune('steps', 5, 2, 30)).collect { List<Turn> segment ->
    String text = tools.standIns().summary(segment, words)
    MemoryUnit.of('summary', text, segment.first().time())
  }
}
