// The nearest examples, then the insights that matter most here.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 3, 1, 20)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  Map<String, Double> near = blended(asked, base, tune('lexical', 0.3, 0.0, 1.0))
  List<Recalled> examples = []
  List<Recalled> insights = []
  for (String id : ranked(near)) {
    MemoryUnit unit = base.unit(id)
    List<Recalled> kind = unit.kind() == 'insight' ? insights : examples
    if (unit.kind() != 'failure' && kind.size() < k) {
      kind.add(Recalled.of(unit.text(), near.get(id), id))
    }
  }
  examples.addAll(insights)
  return examples
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
