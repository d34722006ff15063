// Tasks are linked to the similar ones among the ten nearest; insights, to the tasks they rest on.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double alike = tune('alike', 0.7, 0.3, 1.0)
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near = [unit]
    for (Hit hit : base.vectors().search(unit.key(), 10)) {
      MemoryUnit other = base.unit(hit.id())
      if (hit.score() >= alike && other.id() != unit.id() && other.kind() != 'insight') {
        near.add(other)
        base.put(other.linkedTo(unit.id()))
        base.put(base.unit(unit.id()).linkedTo(other.id()))
      }
    }
    boolean alone = near.size() < 2
    String text = alone ? '' : tools.distiller().lesson(unit.key(), runs(near, true), runs(near, false), 3)
    if (!text.isEmpty()) {
      MemoryUnit insight = MemoryUnit.of('insight', text, unit.time()).with('score', 1.0d)
      MemoryUnit known = same(insight, base, tools)
      MemoryUnit kept = known == null ? insight : known
      near.each { MemoryUnit task -> kept = kept.linkedTo(task.id()) }
      base.put(kept.with('score', kept.number('score') + 1))
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
