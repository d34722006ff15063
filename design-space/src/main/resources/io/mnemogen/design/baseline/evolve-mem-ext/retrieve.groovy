// Meanings, words and names, fused in one of four ways, faded with age.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  List<String> named = []
  Set<String> names = tools.text().names(asked).toSet()
  for (MemoryUnit unit : base.units()) {
    if (names.any { String name -> unit.text().contains(name) }) {
      named.add(unit.id())
    }
  }
  Map<String, Double> meanings = scores(base.vectors().search(asked, tune('semantic', 20, 0, 40)))
  Map<String, Double> words = scores(base.keywords().search(asked, tune('keyword', 8, 0, 20)))
  Map<String, Double> structured = [:]
  named.takeRight(tune('structured', 5, 0, 15)).each { String id -> structured.put(id, 1.0d) }
  Map<String, Double> fused = fused(meanings, words, structured, tools)
  double halfLife = tune('halfLife', 0.0, 0.0, 1000.0) * 86400.0d
  Map<String, Double> aged = [:]
  fused.each { String id, Double score ->
    aged.put(id, score * tools.decay().halfLife(query.time() - base.unit(id).time(), halfLife))
  }
  return served(aged, tune('context', 25, 4, 50), base, tools)
}

Map<String, Double> fused(
    Map<String, Double> a, Map<String, Double> b, Map<String, Double> c, Toolbox tools) {
  int way = tune('fusion', 1, 0, 3)
  Fusion fusion = tools.fusion()
  if (way == 3) {
    return a
  }
  List<Double> weights = [
    tune('semanticWeight', 1.0, 0.0, 3.0),
    tune('keywordWeight', 1.0, 0.0, 3.0),
    tune('structuredWeight', 0.5, 0.0, 3.0)
  ]
  if (way == 1) {
    return fusion.weighted([fusion.minMax(a), fusion.minMax(b), fusion.minMax(c)], weights)
  }
  List<List<String>> lists = [a, b, c].collect { Map<String, Double> m -> fusion.best(m, m.size()) }
  if (way == 2) {
    return fusion.reciprocalRank(lists, 60.0d)
  }
  Map<String, Double> first = [:]
  fusion.firstFound(lists).each { String id -> first.put(id, 1.0d / (1 + first.size())) }
  return first
}

Map<String, Double> scores(List<Hit> hits) {
  Map<String, Double> scores = [:]
  hits.each { Hit hit -> scores.put(hit.id(), hit.score()) }
  return scores
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
