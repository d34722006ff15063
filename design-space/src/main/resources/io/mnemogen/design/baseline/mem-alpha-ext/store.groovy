// Insert; or update what is revised; or delete what is repeated, in support of what it repeats.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    MemoryUnit kept = unit
    for (Hit hit : base.keywords().search(unit.key(), 3)) {
      MemoryUnit other = base.unit(hit.id())
      double alike = tools.text().jaccard(other.key(), unit.key())
      if (alike >= tune('repeat', 0.8, 0.4, 1.0)) {
        kept = other.with('support', other.number('support') + 1)
        break
      }
      if (revises(unit, other, tools.text())) {
        kept = unit.withId(other.id()).with('support', other.number('support') + 1)
        break
      }
    }
    base.put(kept)
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
