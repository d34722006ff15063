// The workflow most of the best-fitting agree on; before a thing is first needed, the places where
// it was seen most; to a place, the way that was found to work.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<Hit> near = base.vectors().search(query.asked(), base.size())
  MemoryUnit best = elected(near, query.asked(), base, tools.text())
  if (best != null) {
    List<String> fillers = tools.text().fillers(best.attribute('skeleton'), query.asked())
    return guidance(best, fillers, base)
  }
  return near.take(tune('k', 40, 1, 100)).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}

// Of the workflows that fit best, the text most of them have; among equals the nearest goal.
MemoryUnit elected(List<Hit> near, String goal, MemoryBase base, TextKit text) {
  Map<String, Double> votes = [:]
  Map<String, MemoryUnit> first = [:]
  double best = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    boolean workflow = unit.kind() == 'workflow'
    double fit = workflow ? text.fit(unit.attribute('skeleton'), goal) : -1.0d
    if (fit > best) {
      votes.clear()
      best = fit
    }
    if (fit == best && fit >= 0) {
      votes.put(unit.text(), votes.getOrDefault(unit.text(), 0.0d) + 1)
      first.putIfAbsent(unit.text(), unit)
    }
  }
  return votes.isEmpty() ? null : first.get(votes.max { it.value }.key)
}

List<Recalled> guidance(MemoryUnit workflow, List<String> fillers, MemoryBase base) {
  int most = tune('places', 4, 0, 12)
  List<Recalled> lines = []
  Set<String> met = new LinkedHashSet<String>()
  for (String step : workflow.text().split('\n')) {
    boolean find = step.startsWith('{at}')
    List<String> words = step.replace('{at}', '').split(' ').toList()
    List<String> slots = words.findAll { String word -> word.startsWith('{') }
    for (int i = 0; i < fillers.size(); i++) {
      String slot = '{' + (i + 1) + '}'
      if (words.contains(slot) && (met.add(slot) || find)) {
        for (MemoryUnit place : places(fillers.get(i), base).take(most)) {
          lines.add(Recalled.of(place.text(), 1.0d, place.id()))
        }
      }
      words = words.collect { String word -> word == slot ? fillers.get(i) : word }
    }
    // A step that only leads to a place of the goal is replaced by the way known to that place.
    String way = step.endsWith('}') && slots.size() == 1 ? way(words.last(), base) : ''
    String line = way.isEmpty() ? String.join(' ', words) : way
    if (lines.isEmpty() || lines.last().text() != line) {
      lines.add(Recalled.of(line, 1.0d, workflow.id()))
    }
  }
  return lines
}

// The longest way that was found to show what is at a place.
String way(String place, MemoryBase base) {
  List<MemoryUnit> known = base.where { MemoryUnit u -> u.attribute('place') == place }
  return known.isEmpty() ? '' : known.max { MemoryUnit u -> u.text().length() }.text()
}

List<MemoryUnit> places(String thing, MemoryBase base) {
  return base.where { MemoryUnit unit -> unit.attribute('thing') == thing }
      .toSorted { MemoryUnit unit -> -unit.number('count') }
}
