List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 8, 1, 64)
  Map<String, Double> byMeaning = tools.fusion().zScores(base.vectors().scores(query.text()))
  Map<String, Double> byWord = tools.fusion().zScores(base.keywords().scores(query.text()))
  Map<String, Double> both = tools.fusion().weighted(byMeaning, tune('mix', 0.5, 0.0, 1.0), byWord, 1.0d)
  return both.entrySet().stream()
      .sorted { Map.Entry<String, Double> a, Map.Entry<String, Double> b -> b.value <=> a.value }
      .limit(k)
      .map { Map.Entry<String, Double> e -> Recalled.of(base.unit(e.key).text(), e.value, e.key) }
      .toList()
}
