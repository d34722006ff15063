// A principle that says the same as a known one becomes one more source of it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near =
        base.vectors().search(unit.key(), 8).collect { Hit hit -> base.unit(hit.id()) }
    near.removeIf { MemoryUnit u -> u.attribute('actions').isEmpty() }
    List<String> doing = telling(near, true, 3)
    List<String> avoiding = telling(near, false, 3)
    if (near.isEmpty()) {
      continue
    }
    String text = 'to ' + unit.key() + ': ' + String.join('; ', doing) +
        (avoiding.isEmpty() ? '' : '; avoid ' + String.join('; ', avoiding))
    MemoryUnit principle = MemoryUnit.of('principle', text, unit.time())
    MemoryUnit known = same(principle, 0.8d, base, tools)
    base.put((known == null ? principle : known).linkedTo(unit.id()))
  }
}

// The actions that speak most for an ending, by smoothed log-odds over experiences of both endings.
List<String> telling(List<MemoryUnit> lived, boolean success, int most) {
  Map<String, Double> here = [:]
  Map<String, Double> there = [:]
  double same = 1, other = 1
  for (MemoryUnit unit : lived) {
    boolean ending = (unit.number('success') > 0) == success
    same += ending ? 1 : 0
    other += ending ? 0 : 1
    Map<String, Double> counts = ending ? here : there
    for (String action : unit.attribute('actions').split('\n').toList().unique()) {
      counts.put(action, counts.getOrDefault(action, 0.0d) + 1)
    }
  }
  Map<String, Double> odds = [:]
  here.each { String action, Double count ->
    double against = (there.getOrDefault(action, 0.0d) + 0.5) / other
    odds.put(action, Math.log((count + 0.5) / same) - Math.log(against))
  }
  List<String> found = odds.keySet().findAll { !it.isEmpty() && odds.get(it) > 0 }.toList()
  found.sort { String a, String b -> Double.compare(odds.get(b), odds.get(a)) }
  return found.take(most)
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
