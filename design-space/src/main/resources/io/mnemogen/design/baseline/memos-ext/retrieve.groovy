// Words and meanings; a cube in active use is preferred, an archived one comes last.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, Double> words = tools.fusion().minMax(base.keywords().scores(asked))
  double bonus = tune('bonus', 0.1, 0.0, 1.0)
  Map<String, Double> scores = [:]
  base.vectors().scores(asked).each { String id, Double cosine ->
    String state = base.unit(id).attribute('state')
    double standing = state == 'active' ? bonus : state == 'archived' ? -10.0d : 0.0d
    double lexical = tune('lexical', 1.0, 0.0, 3.0) * words.getOrDefault(id, 0.0d)
    scores.put(id, cosine + lexical + standing)
  }
  return served(scores, tune('k', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
