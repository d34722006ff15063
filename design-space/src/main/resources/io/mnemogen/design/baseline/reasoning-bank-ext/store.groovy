// Lessons are titled with the task and linked to its nearest runs.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near =
        base.vectors().search(unit.key(), 8).collect { Hit hit -> base.unit(hit.id()) }
    near.removeIf { MemoryUnit u -> u.attribute('actions').isEmpty() }
    boolean success = unit.number('success') > 0
    List<String> actions = telling(near, success, 3)
    if (actions.isEmpty()) {
      continue
    }
    String advice = (success ? 'do ' : 'avoid ') + String.join('; ', actions)
    MemoryUnit lesson = MemoryUnit.of('lesson', unit.key() + ': ' + advice, unit.time())
    String id = base.put(lesson).id()
    for (MemoryUnit run : near.findAll { it.kind() == 'run' }.take(3)) {
      base.put(base.unit(run.id()).linkedTo(id))
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
