// The workflow whose goal has the same words around its slots; among equals the nearest goal.
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
  List<Recalled> served = []
  if (best != null) {
    String text = best.text()
    List<String> fillers = fillers(best.attribute('skeleton'), goal, tools.text())
    for (int i = 0; i < fillers.size(); i++) {
      text = text.replace('{' + (i + 1) + '}', fillers.get(i))
    }
    served.add(Recalled.of(text, bestFit, best.id()))
    return served
  }
  for (Hit hit : near.take(tune('k', 40, 1, 100))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
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
