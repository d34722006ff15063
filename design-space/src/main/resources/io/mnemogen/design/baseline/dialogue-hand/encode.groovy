// A turn under its words, caption and date.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return MemoryUnit.verbatim(experience).collect { MemoryUnit unit ->
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
