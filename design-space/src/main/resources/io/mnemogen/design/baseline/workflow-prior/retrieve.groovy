// The best-fitting workflow; before a thing is first needed, the places where it was seen most.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<String> goal = tools.text().words(asked)
  List<Hit> near = base.vectors().search(asked, base.size())
  MemoryUnit best = null
  double bestFit = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    double fit = unit.kind() == 'workflow' ? fit(unit.attribute('skeleton'), goal) : -1.0d
    if (fit > bestFit) {
      best = unit
      bestFit = fit
    }
  }
  List<Recalled> served = []
  if (best != null) {
    return guidance(best, goal, base, bestFit)
  }
  for (Hit hit : near.subList(0, Math.min(tune('k', 40, 1, 100), near.size()))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}

List<Recalled> guidance(MemoryUnit workflow, List<String> goal, MemoryBase base, double fit) {
  int most = tune('places', 4, 0, 12)
  List<Recalled> lines = []
  Set<String> met = new LinkedHashSet<String>()
  for (String step : bound(workflow.text(), workflow.attribute('skeleton'), goal).split('\n')) {
    boolean find = step.startsWith('{at}')
    String line = step.replace('{at}', '')
    for (String word : line.split(' ')) {
      if (goal.contains(word) && (met.add(word) || find)) {
        for (MemoryUnit place : places(word, base, most)) {
          lines.add(Recalled.of(place.text(), fit, place.id()))
        }
      }
    }
    lines.add(Recalled.of(line, fit, workflow.id()))
  }
  return lines
}

List<MemoryUnit> places(String thing, MemoryBase base, int count) {
  List<MemoryUnit> known =
      new ArrayList<MemoryUnit>(base.where { MemoryUnit u -> u.attribute('thing') == thing })
  known.sort { MemoryUnit a, MemoryUnit b -> Double.compare(b.number('count'), a.number('count')) }
  return known.subList(0, Math.min(count, known.size()))
}

// The share of the skeleton's words in the goal, less one when the slots cannot all be filled.
double fit(String skeleton, List<String> goal) {
  List<String> fixed = skeleton.split(' ').toList().findAll { !it.startsWith('{') }
  int slots = skeleton.split(' ').length - fixed.size()
  int shared = fixed.count { goal.contains(it) }.intValue()
  int left = goal.count { !fixed.contains(it) }.intValue()
  return (double) shared / Math.max(1, fixed.size()) - (left == slots ? 0.0d : 0.99d)
}

// Fills the slots, in order, with the goal's words that the skeleton does not have.
String bound(String text, String skeleton, List<String> goal) {
  List<String> fixed = skeleton.split(' ').toList()
  String out = text
  int slot = 1
  for (String word : goal) {
    if (!fixed.contains(word)) {
      out = out.replace('{' + slot + '}', word)
      slot++
    }
  }
  return out
}
