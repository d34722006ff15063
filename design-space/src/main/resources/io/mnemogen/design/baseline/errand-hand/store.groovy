// What is known already counts up.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Map<String, MemoryUnit> known = base.units('place').collectEntries { [it.key(), it] }
  for (MemoryUnit unit : units) {
    MemoryUnit old = unit.kind() == 'place' ? known.get(unit.key()) : null
    MemoryUnit kept = base.put(old == null ? unit : old.with('count', old.number('count') + 1))
    known.put(kept.key(), kept)
  }
}
