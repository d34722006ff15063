// Chunks of a few turns, numbered by time; an episode with actions is one chunk.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  if (!experience.actions().isEmpty()) {
    return MemoryUnit.procedure(experience)
  }
  List<MemoryUnit> chunks = []
  List<List<Turn>> parts = new ArrayList<Turn>(experience.turns()).collate(tune('turns', 2, 1, 12))
  for (List<Turn> part : parts) {
    List<String> said = part.collect { Turn turn -> turn.role() + ': ' + turn.captioned() }
    MemoryUnit chunk = MemoryUnit.of('chunk', String.join('\n', said), part.first().time())
    chunks.add(chunk.with('number', (double) chunks.size()).with('session', experience.id()))
  }
  return chunks
}
