// A word of the task counts 2 in a skill's name and 1 in its body.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double name = tune('name', 2.0, 0.0, 5.0)
  List<String> words = tools.text().stems(query.asked()).toUnique()
  Map<String, Double> scores = [:]
  for (MemoryUnit unit : base.units()) {
    List<String> title = tools.text().stems(unit.key())
    List<String> body = tools.text().stems(unit.text())
    double score = 0
    for (String word : words) {
      score += title.contains(word) ? name : body.contains(word) ? 1 : 0
    }
    scores.put(unit.id(), score)
  }
  scores.values().removeIf { Double score -> score <= 0 }
  return tools.fusion().best(scores, tune('k', 3, 1, 20)).collect { String id ->
    Recalled.of(bound(base.unit(id), query.asked(), tools.text()), scores.get(id), id)
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
