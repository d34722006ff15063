// A turn under its words, caption and date.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return turns(experience).collect { MemoryUnit unit ->
    boolean dated = unit.kind() == 'turn' && unit.time() > 86400000
    String date = dated ? tools.dates().iso(unit.time()) : ''
    String month = dated ? month(date) : ''
    String speaker = unit.text().substring(0, Math.max(0, unit.text().indexOf(':')))
    MemoryUnit own = unit.with('session', experience.id()).with('speaker', speaker)
    dated ? own.withKey(unit.text() + ' ' + month) : own
  }
}

String month(String date) {
  List<String> names = [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
    'October', 'November', 'December'
  ]
  int number = Integer.parseInt(date.substring(5, 7))
  return date.substring(8, 10) + ' ' + names.get(number - 1) + ' ' + date.substring(0, 4)
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
