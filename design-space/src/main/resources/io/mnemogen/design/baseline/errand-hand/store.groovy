// What is known already counts up.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Map<String, MemoryUnit> known = [:]
  for (MemoryUnit place : base.units('place')) {
    known.put(place.key(), place)
  }
  for (MemoryUnit unit : units) {
    MemoryUnit before = unit.kind() == 'place' ? known.get(unit.key()) : null
    MemoryUnit kept =
        base.put(before == null ? unit : before.with('count', before.number('count') + 1))
    if (kept.kind() == 'place') {
      known.put(kept.key(), kept)
    }
  }
}
