// A note: what was said, and its keywords as tags.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  int most = tune('tags', 5, 0, 12)
  return MemoryUnit.verbatim(experience).collect { MemoryUnit unit ->
    unit.with('tags', String.join(' ', tools.distiller().keys(unit.key(), most)))
  }
}
