// A fact that shares a tag with a near one is merged with it when it says the same, and closes it
// when it revises it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    for (Hit hit : base.keywords().search(unit.attribute('tags'), 5)) {
      MemoryUnit other = base.unit(hit.id())
      if (other.id() == unit.id() || other.kind() != 'fact' || other.time() >= unit.time()) {
        continue
      }
      if (tools.text().jaccard(other.key(), unit.key()) >= tune('merge', 0.9, 0.5, 1.0)) {
        base.remove(other.id())
      } else if (revises(unit, other, tools.text())) {
        base.put(other.with('closed', 1.0d))
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
