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
    List<String> doing = telling(near, true, 3)
    List<String> avoiding = telling(near, false, 3)
    boolean tells = near.size() > 1 && doing.size() + avoiding.size() > 0
    if (tells && !unit.attribute('actions').isEmpty()) {
      List<String> advice = doing + avoiding.collect { String action -> 'avoid ' + action }
      String text = 'to ' + unit.key() + ': ' + String.join('; ', advice)
      MemoryUnit insight = MemoryUnit.of('insight', text, unit.time()).with('score', 1.0d)
      MemoryUnit known = same(insight, 0.8d, base, tools)
      MemoryUnit kept = known == null ? insight : known
      near.each { MemoryUnit task -> kept = kept.linkedTo(task.id()) }
      base.put(kept.with('score', kept.number('score') + 1))
    }
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
