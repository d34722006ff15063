// The lesson of a case: what its neighbours that failed did and those that succeeded did not.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near =
        base.vectors().search(unit.key(), 8).collect { Hit hit -> base.unit(hit.id()) }
    List<String> harmful = telling(near, false, 3)
    if (!harmful.isEmpty()) {
      base.put(unit.with('lesson', 'lesson: avoid ' + String.join('; ', harmful)))
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
