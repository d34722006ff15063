// A word of the task counts 2 in a skill's name and 1 in its body.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 3, 1, 20)
  double name = tune('name', 2.0, 0.0, 5.0)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  Set<String> words = tools.text().stems(asked).toSet()
  Map<String, Double> scores = [:]
  for (MemoryUnit unit : base.units()) {
    double score = 0
    List<String> title = tools.text().stems(unit.key())
    List<String> body = tools.text().stems(unit.text())
    for (String word : words) {
      score += title.contains(word) ? name : body.contains(word) ? 1 : 0
    }
    if (score > 0) {
      scores.put(unit.id(), score)
    }
  }
  List<Recalled> served = []
  for (String id : ranked(scores).take(k)) {
    served.add(Recalled.of(bound(base.unit(id), asked, tools.text()), scores.get(id), id))
  }
  return served
}

List<String> ranked(Map<String, Double> scores) {
  List<String> ids = new ArrayList<String>(scores.keySet())
  ids.sort { String a, String b -> Double.compare(scores.get(b), scores.get(a)) }
  return ids
}

// Fills the slots with the last words of the goal that the skeleton does not have.
String bound(MemoryUnit unit, String goal, TextKit text) {
  List<String> fixed = unit.attribute('skeleton').split(' ').toList()
  int slots = fixed.count { String word -> word.startsWith('{') }.intValue()
  List<String> free = text.words(goal).findAll { String word ->
    !fixed.contains(word) && !text.stems(word).isEmpty()
  }
  String filled = unit.text()
  for (int i = 0; i < Math.min(slots, free.size()); i++) {
    filled = filled.replace('{' + (i + 1) + '}', free.takeRight(slots).get(i))
  }
  return filled
}
