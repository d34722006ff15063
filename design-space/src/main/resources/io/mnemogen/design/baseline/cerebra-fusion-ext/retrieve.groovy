// The three best by words and meanings, then their neighbours at a discount; none when too far.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String focus = query.goal().isEmpty() ? query.text() : query.goal()
  double least = tune('least', 0.22, 0.0, 1.0)
  double discount = tune('discount', 0.7, 0.0, 1.0)
  Map<String, Double> near = blended(focus, base, tune('lexical', 0.2, 0.0, 1.0))
  Map<String, Double> found = [:]
  for (String id : ranked(near).take(tune('k', 3, 1, 20))) {
    found.put(id, Math.max(near.get(id), found.getOrDefault(id, 0.0d)))
    for (String other : base.unit(id).links().findAll { base.has(it) }.take(3)) {
      double weight = Math.max(base.unit(id).number(other), base.unit(other).number(id))
      double score = near.get(id) * weight * discount
      found.put(other, Math.max(score, found.getOrDefault(other, 0.0d)))
    }
  }
  return ranked(found).findAll { String id -> found.get(id) >= least }.collect { String id ->
    Recalled.of(bound(base.unit(id), focus, tools.text()), found.get(id), id)
  }
}

// Words, scaled to [0, 1], and meanings.
Map<String, Double> blended(String asked, MemoryBase base, double lexical) {
  Map<String, Double> words = base.keywords().scores(asked)
  double top = words.isEmpty() ? 1.0d : words.values().max()
  Map<String, Double> sum = [:]
  base.vectors().scores(asked).each { String id, Double cosine ->
    sum.put(id, lexical * words.getOrDefault(id, 0.0d) / top + (1 - lexical) * cosine)
  }
  return sum
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
