// The nearest examples, then the nearest insights.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 3, 1, 20)
  double lexical = tune('lexical', 0.3, 0.0, 1.0)
  Map<String, Double> near = blended(query.asked(), base, lexical, tools.fusion())
  List<String> ranked = tools.fusion().best(near, near.size())
  List<String> examples = ranked.findAll { !(base.unit(it).kind() in ['insight', 'failure']) }
  List<String> insights = ranked.findAll { base.unit(it).kind() == 'insight' }
  return (examples.take(k) + insights.take(k)).collect { String id ->
    Recalled.of(base.unit(id).text(), near.get(id), id)
  }
}

// Words and meanings.
Map<String, Double> blended(String asked, MemoryBase base, double lexical, Fusion fusion) {
  Map<String, Double> words = fusion.minMax(base.keywords().scores(asked))
  return fusion.weighted(base.vectors().scores(asked), 1 - lexical, words, lexical)
}
