// Cues by words and meanings.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  Map<String, Double> words = tools.fusion().minMax(base.keywords().scores(asked))
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> sum = [:]
  near.each { String id, Double cosine ->
    double seen = base.unit(id).number('seen')
    if (seen >= tune('least', 1, 1, 5) || seen == 0) {
      sum.put(id, cosine + words.getOrDefault(id, 0.0d))
    }
  }
  return tools.fusion().best(sum, tune('k', 10, 1, 50)).collect { String id ->
    Recalled.of(bound(base.unit(id), asked, tools.text()), sum.get(id), id)
  }
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
