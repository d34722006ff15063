// A session with its gist and keywords beside it.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> said = experience.turns().collect { Turn turn -> turn.line() }
  List<String> lines = experience.actions().isEmpty() ? said : experience.actions()
  if (lines.isEmpty()) {
    return []
  }
  String summary = tools.distiller().gist(experience.turns(), tune('words', 100, 20, 300))
  String gist = experience.goal().isEmpty() ? summary : experience.goal() + '\n' + summary
  return [
    MemoryUnit.of('session', String.join('\n', lines), experience.time())
        .with('gist', gist)
        .with('keywords', String.join(' ', tools.distiller().keys(gist, 12)))
  ]
}
