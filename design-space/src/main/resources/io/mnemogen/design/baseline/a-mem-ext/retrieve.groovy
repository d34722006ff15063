// The nearest notes, each followed by the notes it is linked to.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  double discount = tune('discount', 0.6, 0.0, 1.0)
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> scores = [:]
  for (String id : tools.fusion().best(near, tune('k', 30, 1, 100))) {
    scores.put(id, Math.max(near.get(id), scores.getOrDefault(id, -1.0d)))
    for (String other : base.unit(id).links().findAll { String link -> base.has(link) }) {
      scores.put(other, Math.max(discount * near.get(id), near.getOrDefault(other, -1.0d)))
    }
  }
  return served(scores, tune('most', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
