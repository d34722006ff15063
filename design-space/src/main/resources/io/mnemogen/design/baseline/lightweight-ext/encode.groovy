// Lessons: the telling actions of a success, or the most typical lines.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (experience.actions().isEmpty()) {
    String gist = tools.distiller().gist(experience.turns(), tune('words', 80, 20, 200))
    return gist.split('\n').toList().findAll { String line -> !line.isEmpty() }
        .collect { String line -> MemoryUnit.of('lesson', line, experience.time()) }
  }
  if (!experience.outcome().success()) {
    return []
  }
  List<String> steps = tools.distiller().steps(experience, tune('steps', 8, 2, 30))
  String text = String.join('\n', steps)
  return [MemoryUnit.of('lesson', text, experience.time()).withKey(experience.goal())]
}
