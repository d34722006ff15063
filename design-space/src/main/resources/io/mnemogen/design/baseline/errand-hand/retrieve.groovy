// The workflow most of the best-fitting agree on; before a thing is first needed, the places where
// it was seen most; to a place, the way that was found to work.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<String> goal = tools.text().words(asked)
  List<Hit> near = base.vectors().search(asked, base.size())
  MemoryUnit best = elected(near, goal, base, tools.text())
  if (best != null) {
    List<String> fillers = fillers(best.attribute('skeleton'), goal, tools.text())
    return guidance(best, fillers, base)
  }
  List<Recalled> served = []
  for (Hit hit : near.take(tune('k', 40, 1, 100))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}

// Of the workflows that fit best, the text most of them have; among equals the nearest goal.
MemoryUnit elected(List<Hit> near, List<String> goal, MemoryBase base, TextKit text) {
  Map<String, Double> votes = [:]
  Map<String, MemoryUnit> first = [:]
  double best = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    double fit = unit.kind() == 'workflow' ? fit(unit.attribute('skeleton'), goal, text) : -1.0d
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
  List<MemoryUnit> known =
      new ArrayList<MemoryUnit>(base.where { MemoryUnit u -> u.attribute('thing') == thing })
  known.sort { MemoryUnit a, MemoryUnit b -> Double.compare(b.number('count'), a.number('count')) }
  return known
}

// The share of words the skeleton and the goal have in common, slots and small words aside.
double fit(String skeleton, List<String> goal, TextKit text) {
  List<String> fixed = solid(skeleton.split(' ').toList(), text)
  List<String> words = solid(goal - fillers(skeleton, goal, text), text)
  int shared = fixed.intersect(words).size()
  return (double) shared / Math.max(1, fixed.size() + words.size() - shared)
}

// What fills the slots: of the goal's words that the skeleton does not have, the last.
List<String> fillers(String skeleton, List<String> goal, TextKit text) {
  List<String> fixed = skeleton.split(' ').toList()
  int slots = fixed.count { String word -> word.startsWith('{') }.intValue()
  return solid(goal, text).findAll { String word -> !fixed.contains(word) }.takeRight(slots)
}

List<String> solid(List<String> words, TextKit text) {
  return words.findAll { !it.startsWith('{') && !text.stems(it).isEmpty() }
}
