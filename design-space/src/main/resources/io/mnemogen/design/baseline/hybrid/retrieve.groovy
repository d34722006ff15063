// Sum of z-scores: words find names and numbers, vectors find paraphrases.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double lexical = tune('lexical', 1.0, 0.0, 3.0)
  double semantic = tune('semantic', 1.0, 0.0, 3.0)
  int k = tune('k', 60, 1, 200)
  String asked = query.goal() == query.text() ? query.text() : query.goal() + '\n' + query.text()
  Map<String, Double> words = base.keywords().scores(asked)
  Map<String, Double> meanings = base.vectors().scores(asked)
  Map<String, Double> everywhere = [:]
  meanings.keySet().each { String id -> everywhere.put(id, words.getOrDefault(id, 0.0d)) }
  Fusion fusion = tools.fusion()
  Map<String, Double> sum =
      fusion.weighted(fusion.zScores(everywhere), lexical, fusion.zScores(meanings), semantic)
  return fusion.best(sum, k).collect { String id ->
    Recalled.of(base.unit(id).text(), sum.get(id), id)
  }
}
