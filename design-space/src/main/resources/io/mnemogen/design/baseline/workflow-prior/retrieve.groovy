// The best-fitting workflow; before a thing is first needed, the places where it was seen most.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<String> goal = tools.text().words(asked)
  List<Hit> near = base.vectors().search(asked, base.size())
  MemoryUnit best = null
  double bestFit = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    double fit =
        unit.kind() == 'workflow' ? fit(unit.attribute('skeleton'), goal, tools.text()) : -1.0d
    if (fit > bestFit) {
      best = unit
      bestFit = fit
    }
  }
  if (best != null) {
    List<String> fillers = fillers(best.attribute('skeleton'), goal, tools.text())
    return guidance(best, fillers, base, bestFit)
  }
  List<Recalled> served = []
  for (Hit hit : near.take(tune('k', 40, 1, 100))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}

List<Recalled> guidance(MemoryUnit workflow, List<String> fillers, MemoryBase base, double fit) {
  int most = tune('places', 4, 0, 12)
  List<Recalled> lines = []
  Set<String> met = new LinkedHashSet<String>()
  for (String step : workflow.text().split('\n')) {
    boolean find = step.startsWith('{at}')
    String line = step.replace('{at}', '')
    for (int i = 0; i < fillers.size(); i++) {
      String slot = '{' + (i + 1) + '}'
      if (line.contains(slot) && (met.add(slot) || find)) {
        for (MemoryUnit place : places(fillers.get(i), base).take(most)) {
          lines.add(Recalled.of(place.text(), fit, place.id()))
        }
      }
      line = line.replace(slot, fillers.get(i))
    }
    lines.add(Recalled.of(line, fit, workflow.id()))
  }
  return lines
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
