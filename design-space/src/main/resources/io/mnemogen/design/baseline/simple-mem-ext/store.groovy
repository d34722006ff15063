// What was just said is not stored twice.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Set<String> recent = base.latest(60).collect { MemoryUnit unit -> unit.text() }.toSet()
  base.putAll(units.findAll { MemoryUnit unit -> recent.add(unit.text()) })
}
