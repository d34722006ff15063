// Similarity times what is left of a memory's strength.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, Double> scores = [:]
  double weight = tune('strength', 0.2, 0.0, 1.0)
  base.vectors().scores(asked).each { String id, Double cosine ->
    double strength = base.unit(id).number('strength')
    scores.put(id, cosine * (1 - weight + weight * (strength > 0 ? strength : 1.0d)))
  }
  return served(scores, tune('k', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
