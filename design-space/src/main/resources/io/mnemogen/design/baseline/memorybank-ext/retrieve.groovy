// Similarity, weighed by how much of a memory is left.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  double weight = tune('fading', 0.2, 0.0, 1.0)
  Map<String, Double> scores = [:]
  base.vectors().scores(asked).each { String id, Double cosine ->
    MemoryUnit unit = base.unit(id)
    double days = Math.max(0.0d, query.time() - unit.number('recalled')) / 86400
    double strength = Math.max(1.0d, unit.number('strength'))
    double left = tools.decay().ebbinghaus(days, tune('scale', 5.0, 1.0, 500.0) * strength)
    scores.put(id, cosine * (1 - weight + weight * left))
  }
  return served(scores, tune('k', 40, 1, 100), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
