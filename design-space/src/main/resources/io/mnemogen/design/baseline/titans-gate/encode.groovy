List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return MemoryUnit.verbatim(experience)
}
