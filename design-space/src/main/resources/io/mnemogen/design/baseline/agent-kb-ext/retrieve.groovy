// The best k by half words, half meanings, each with its lesson.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 3, 1, 20)
  double lexical = tune('lexical', 0.5, 0.0, 1.0)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  Map<String, Double> scores = blended(asked, base, lexical)
  List<Recalled> served = []
  for (String id : ranked(scores)) {
    MemoryUnit unit = base.unit(id)
    if (unit.kind() != 'failure' && served.size() < k) {
      String lesson = unit.attribute('lesson')
      String text = lesson.isEmpty() ? unit.text() : unit.text() + '\n' + lesson
      served.add(Recalled.of(text, scores.get(id), id))
    }
  }
  return served
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
