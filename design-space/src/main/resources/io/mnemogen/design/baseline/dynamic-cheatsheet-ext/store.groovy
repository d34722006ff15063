// What the sheet says already counts up and is refreshed.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    MemoryUnit known = same(unit, 0.8d, base, tools)
    boolean other = known == null || known.attribute('skeleton') != unit.attribute('skeleton')
    known = other ? null : known
    double count = known == null ? 1.0d : known.number('count') + 1
    base.put((known == null ? unit : unit.withId(known.id())).with('count', count))
  }
}

// The unit that says the same: close in meaning and in words.
MemoryUnit same(MemoryUnit unit, double cosine, MemoryBase base, Toolbox tools) {
  Set<String> stems = tools.text().stems(unit.key()).toSet()
  for (Hit hit : base.vectors().search(unit.key(), 10)) {
    MemoryUnit other = base.unit(hit.id())
    Set<String> theirs = tools.text().stems(other.key()).toSet()
    int shared = stems.intersect(theirs).size()
    int all = stems.size() + theirs.size() - shared
    if (hit.score() >= cosine && other.kind() == unit.kind() && shared >= 0.4d * all) {
      return other
    }
  }
  return null
}
