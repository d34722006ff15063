List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return turns(experience)
}

// One unit per utterance; of an episode with actions, one procedure if it went well.
List<MemoryUnit> turns(Experience experience) {
  List<MemoryUnit> units = []
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty() && experience.outcome().success()) {
    String steps = String.join('\n', done.collect { Turn turn -> turn.text() })
    units.add(MemoryUnit.of('procedure', steps, experience.time()).withKey(experience.goal()))
  }
  for (Turn turn : done.isEmpty() ? experience.turns() : new ArrayList<Turn>()) {
    String caption = turn.attribute('caption')
    String said = turn.role() + ': ' + turn.text() + (caption.isEmpty() ? '' : ' [' + caption + ']')
    units.add(MemoryUnit.of('turn', said, turn.time()))
  }
  return units
}
