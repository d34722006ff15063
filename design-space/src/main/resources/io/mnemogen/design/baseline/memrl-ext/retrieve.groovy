// Phase A: what is similar enough. Phase B: half similarity, half value, as standard scores.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  double weight = tune('weight', 0.5, 0.0, 1.0)
  double least = tune('least', 0.25, -1.0, 1.0)
  Map<String, Double> similarity = [:]
  Map<String, Double> value = [:]
  for (Hit hit : base.vectors().search(asked, tune('candidates', 40, 1, 200))) {
    if (hit.score() >= least) {
      similarity.put(hit.id(), hit.score())
      value.put(hit.id(), base.scores().value(hit.id()))
    }
  }
  Fusion fusion = tools.fusion()
  Map<String, Double> near = fusion.clip(fusion.zScores(similarity), -3.0d, 3.0d)
  Map<String, Double> useful = fusion.clip(fusion.zScores(value), -3.0d, 3.0d)
  Map<String, Double> sum = fusion.weighted(near, 1 - weight, useful, weight)
  return served(sum, tune('k', 40, 1, 100), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
