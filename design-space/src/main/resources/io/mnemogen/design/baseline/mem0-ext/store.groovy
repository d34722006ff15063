// ADD, UPDATE or NOOP, decided against the most similar facts.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    MemoryUnit kept = unit
    for (Hit hit : base.vectors().search(unit.key(), tune('similar', 10, 1, 30))) {
      MemoryUnit other = base.unit(hit.id())
      double words = tools.text().jaccard(other.key(), unit.key())
      boolean same = hit.score() >= 0.8 && words >= tune('same', 0.8, 0.4, 1.0)
      if (same && other.text().length() >= unit.text().length()) {
        kept = other
        break
      }
      if (same || revises(unit, other, tools.text())) {
        kept = unit.withId(other.id())
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
