// Chunks of a few turns, numbered by time; an episode with actions is one chunk.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty()) {
    String steps = String.join('\n', done.collect { Turn turn -> turn.text() })
    MemoryUnit chunk = MemoryUnit.of('chunk', steps, experience.time()).withKey(experience.goal())
    return experience.outcome().success() ? [chunk] : []
  }
  List<MemoryUnit> chunks = []
  List<List<Turn>> parts = new ArrayList<Turn>(experience.turns()).collate(tune('turns', 2, 1, 12))
  for (List<Turn> part : parts) {
    List<String> said = part.collect { Turn t -> t.role() + ': ' + t.text() + caption(t) }
    MemoryUnit chunk = MemoryUnit.of('chunk', String.join('\n', said), part.first().time())
    chunks.add(chunk.with('number', (double) chunks.size()).with('session', experience.id()))
  }
  return chunks
}

String caption(Turn turn) {
  return turn.attribute('caption').isEmpty() ? '' : ' [' + turn.attribute('caption') + ']'
}
