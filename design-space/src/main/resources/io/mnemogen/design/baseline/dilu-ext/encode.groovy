// A scene is the goal and the first view; the text, what was done, corrected where it went wrong.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  int words = tune('words', 150, 40, 400)
  List<Turn> turns = new ArrayList<Turn>(experience.turns())
  boolean acted = !experience.actions().isEmpty()
  String text = acted ? corrected(experience, tools) : tools.distiller().gist(turns, words)
  String view = turns.isEmpty() || turns.first().role() == Turn.AGENT ? '' : turns.first().text()
  String scene = experience.goal().isEmpty() ? '' : experience.goal() + '\n' + view
  MemoryUnit unit = MemoryUnit.of('scene', tools.text().cap(text, words), experience.time())
  return [scene.isEmpty() ? unit : unit.withKey(scene)]
}

// Of a failure, what came before it stopped helping, and what to avoid from there.
String corrected(Experience experience, Toolbox tools) {
  List<String> steps = tools.standIns().steps(experience.turns())
  if (experience.outcome().success()) {
    return String.join('\n', steps)
  }
  String harmful = experience.actions().last()
  int at = experience.turns().findIndexOf { Turn turn -> turn.reward() < 0 }
  for (Turn turn : experience.turns().take(at + 1)) {
    harmful = turn.role() == Turn.AGENT ? turn.text() : harmful
  }
  List<String> good = steps.takeWhile { String step -> step != harmful }
  String cut = String.join('\n', good + ['avoid ' + harmful])
  String prompt = 'This run failed. Write what should have been done instead, one action a line, ' +
      'nothing else.\n\n' + tools.text().cap(experience.goal() + '\n' + experience.transcript(), 3000)
  return tools.model().complete(prompt, 300) { cut }.text()
}
