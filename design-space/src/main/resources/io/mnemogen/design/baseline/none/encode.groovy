List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return []
}
