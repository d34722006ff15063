List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return facts(experience, tools)
}

// Self-contained sentences: who says it, with relative days as dates; of an episode with actions,
// one procedure if it went well.
List<MemoryUnit> facts(Experience experience, Toolbox tools) {
  List<MemoryUnit> facts = []
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty() && experience.outcome().success()) {
    String steps = String.join('\n', done.collect { Turn turn -> turn.text() })
    facts.add(MemoryUnit.of('procedure', steps, experience.time()).withKey(experience.goal()))
  }
  for (Turn turn : done.isEmpty() ? experience.turns() : new ArrayList<Turn>()) {
    String caption = turn.attribute('caption')
    String said = caption.isEmpty() ? turn.text() : turn.text() + ' [' + caption + ']'
    boolean dated = !turn.attribute('date').isEmpty()
    String clear = dated ? tools.dates().annotated(said, turn.time()) : said
    for (String sentence : tools.text().sentences(clear)) {
      facts.add(MemoryUnit.of('fact', turn.role() + ': ' + sentence, turn.time()))
    }
  }
  return facts
}
