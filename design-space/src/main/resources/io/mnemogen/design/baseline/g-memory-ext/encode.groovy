// A run with its ending; the text is what mattered in it, or the gist of a conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  String text = tools.distiller().account(experience, tune('words', 150, 40, 400))
  boolean talk = experience.actions().isEmpty()
  boolean success = experience.outcome().success()
  List<String> actions = experience.actions().collect { tools.text().general(it, [:]) }
  return [
    MemoryUnit.of(success || talk ? 'run' : 'failure', text, experience.time())
        .withKey(experience.goal().isEmpty() ? text : experience.goal())
        .with('actions', String.join('\n', actions))
        .with('success', success ? 1.0d : 0.0d)
  ]
}
