// An example: what was met is the key, and its label, if it has one, the kind of thing it is.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty()) {
    String text = String.join('\n', done.collect { Turn turn -> turn.text() })
    return experience.outcome().success()
        ? [MemoryUnit.of('example', text, experience.time()).withKey(experience.goal())]
        : []
  }
  return experience.turns().findAll { Turn turn -> !turn.text().isBlank() }.collect { Turn turn ->
    String label = turn.attribute('label')
    String said = turn.text().endsWith(': ' + label) ? turn.text() : turn.text() + ' => ' + label
    String text = label.isEmpty() ? turn.role() + ': ' + turn.text() : said
    MemoryUnit.of('example', text, turn.time()).withKey(turn.text()).with('label', label)
  }
}
