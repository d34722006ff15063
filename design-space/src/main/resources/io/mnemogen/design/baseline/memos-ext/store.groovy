// A cube that says what another says is merged into it; one that revises another archives it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    for (Hit hit : base.keywords().search(unit.key(), 4)) {
      MemoryUnit other = base.unit(hit.id())
      if (other == null || other.id() == unit.id() || !base.has(unit.id())) {
        continue
      }
      if (tools.text().jaccard(other.key(), unit.key()) >= tune('merge', 0.9, 0.5, 1.0)) {
        base.put(other.with('state', 'merged').with('version', other.number('version') + 1))
        base.remove(unit.id())
      } else if (other.time() < unit.time() && revises(unit, other, tools.text())) {
        base.put(other.with('state', 'archived'))
      }
    }
  }
}

// The same subject and attribute with another value: the first words agree, the last do not.
boolean revises(MemoryUnit later, MemoryUnit earlier, TextKit text) {
  List<String> a = text.content(later.text())
  List<String> b = text.content(earlier.text())
  int same = 0
  while (same < Math.min(a.size(), b.size()) && a.get(same) == b.get(same)) {
    same++
  }
  boolean tail = later.kind() == 'fact' && same < a.size() && same < b.size()
  return tail && same >= 3 && a.size() - same <= 3 && b.size() - same <= 3
}
