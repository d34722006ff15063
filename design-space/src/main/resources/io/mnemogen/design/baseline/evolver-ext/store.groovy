// A principle that says the same as a known one becomes one more source of it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near = base.vectors().search(unit.key(), 8).collect { base.unit(it.id()) }
    String text = tools.distiller().lesson(unit.key(), runs(near, true), runs(near, false), 3)
    if (!text.isEmpty()) {
      MemoryUnit principle = MemoryUnit.of('principle', text, unit.time())
      MemoryUnit known = same(principle, base, tools)
      base.put((known == null ? principle : known).linkedTo(unit.id()))
    }
  }
}

// The actions of the runs that ended in one way.
List<List<String>> runs(List<MemoryUnit> near, boolean success) {
  List<MemoryUnit> ended = near.findAll { (it.number('success') > 0) == success }
  return ended.findAll { !it.attribute('actions').isEmpty() }
      .collect { MemoryUnit unit -> unit.attribute('actions').split('\n').toList() }
}

// The nearest of its kind, if it says the same.
MemoryUnit same(MemoryUnit unit, MemoryBase base, Toolbox tools) {
  List<Hit> near =
      base.vectors().search(unit.key(), 1) { MemoryUnit other -> other.kind() == unit.kind() }
  MemoryUnit other = near.isEmpty() ? null : base.unit(near.first().id())
  return other != null && tools.model().same(other.text(), unit.text()).isYes() ? other : null
}
