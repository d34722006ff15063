// A concept of a known name gains the lines it did not have.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Map<String, MemoryUnit> known = [:]
  base.units().each { MemoryUnit unit -> known.put(unit.attribute('name'), unit) }
  for (MemoryUnit unit : units) {
    MemoryUnit old = unit.attribute('name').isEmpty() ? null : known.get(unit.attribute('name'))
    if (old != null) {
      List<String> lines = old.text().split('\n').toList()
      List<String> fresh = unit.text().split('\n').toList() - lines
      boolean room = lines.size() < tune('lines', 12, 1, 100)
      old = room ? old.withText(String.join('\n', lines + fresh)) : old
    }
    MemoryUnit kept = old == null ? unit : old
    known.put(unit.attribute('name'), base.put(kept.with('seen', kept.number('seen') + 1)))
  }
}
