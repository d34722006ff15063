// The workflow whose goal has the same words around its slots; among equals the nearest goal.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<String> goal = tools.text().words(asked)
  List<Hit> near = base.vectors().search(asked, base.size())
  List<Recalled> served = []
  Hit best = null
  double bestFit = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    double fit = unit.kind() == 'workflow' ? fit(unit.attribute('skeleton'), goal) : -1.0d
    if (fit > bestFit) {
      best = hit
      bestFit = fit
    }
  }
  if (best != null) {
    MemoryUnit workflow = base.unit(best.id())
    String text = bound(workflow.text(), workflow.attribute('skeleton'), goal)
    served.add(Recalled.of(text, bestFit, best.id()))
    return served
  }
  for (Hit hit : near.subList(0, Math.min(tune('k', 40, 1, 100), near.size()))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
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
