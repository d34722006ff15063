// Shortcuts are overwritten by name; a tip is new unless it is known word for word.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    if (unit.kind() != 'run') {
      continue
    }
    String name = unit.attribute('skeleton')
    if (unit.number('success') > 0) {
      MemoryUnit old =
          base.units('shortcut').find { MemoryUnit u -> u.attribute('skeleton') == name }
      MemoryUnit shortcut = MemoryUnit.of('shortcut', unit.text(), unit.time())
      base.put(shortcut.withKey(name).with('skeleton', name).withId(old == null ? '' : old.id()))
    }
    List<MemoryUnit> like = base.units('run').findAll { it.attribute('skeleton') == name }
    List<String> doing = telling(like, true, tune('most', 5, 1, 10))
    List<String> avoiding = telling(like, false, tune('most', 5, 1, 10))
    String text = name + ': ' + String.join('; ', doing) +
        (avoiding.isEmpty() ? '' : '; avoid ' + String.join('; ', avoiding))
    if (doing.size() + avoiding.size() > 0 && !base.units('tip').any { it.text() == text }) {
      base.put(MemoryUnit.of('tip', text, unit.time()).with('skeleton', name))
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
