void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  base.putAll(units)
}
