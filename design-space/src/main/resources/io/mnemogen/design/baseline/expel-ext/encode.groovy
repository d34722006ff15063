// A run is kept with its ending; a success as an example of 4 to 8 steps.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> steps = tools.distiller().steps(experience, tune('steps', 8, 4, 30))
  int words = tune('words', 150, 40, 400)
  String gist = steps.isEmpty() ? tools.distiller().gist(experience.turns(), words) : ''
  String text = steps.isEmpty() ? gist : String.join('\n', steps)
  boolean talk = experience.actions().isEmpty()
  boolean success = experience.outcome().success()
  List<String> actions = experience.actions().collect { tools.text().general(it, [:]) }
  return [
    MemoryUnit.of(success || talk ? 'example' : 'failure', text, experience.time())
        .withKey(experience.goal().isEmpty() ? text : experience.goal())
        .with('actions', String.join('\n', actions))
        .with('success', success ? 1.0d : 0.0d)
  ]
}
