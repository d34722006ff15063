// A newer value of the same subject and attribute closes the older fact at its own time.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    for (Hit hit : base.keywords().search(unit.key(), tune('similar', 8, 1, 30))) {
      MemoryUnit other = base.unit(hit.id())
      boolean older = other.time() < unit.time() && other.number('until') == 0
      if (older && revises(unit, other, tools.text())) {
        base.put(other.with('until', Math.max(1.0d, (double) unit.time())))
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
