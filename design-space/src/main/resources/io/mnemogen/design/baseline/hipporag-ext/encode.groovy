// A passage with its phrases.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  int most = tune('phrases', 8, 2, 20)
  return MemoryUnit.verbatim(experience).collect { MemoryUnit unit ->
    List<String> phrases = tools.distiller().keys(unit.key(), most)
    List<String> stems = phrases.collect { String.join(' ', tools.text().stems(it)) }
    unit.with('phrases', String.join('|', stems.toUnique()))
  }
}
