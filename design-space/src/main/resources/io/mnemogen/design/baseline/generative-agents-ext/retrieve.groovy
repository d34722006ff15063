// The sum of recency, importance and relevance, each scaled to [0, 1].
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  double hourly = tune('hourly', 0.995, 0.9, 1.0)
  Map<String, Double> recency = [:]
  Map<String, Double> importance = [:]
  for (MemoryUnit unit : base.units()) {
    double hours = Math.max(0, query.time() - unit.time()) / 3600.0d
    recency.put(unit.id(), Math.pow(hourly, hours))
    importance.put(unit.id(), unit.number('importance'))
  }
  Map<String, Double> sum = scaled(base.vectors().scores(asked), tune('relevance', 1.0, 0.0, 3.0))
  scaled(recency, tune('recency', 1.0, 0.0, 3.0)).each { String id, Double v -> add(sum, id, v) }
  double weight = tune('importance', 1.0, 0.0, 3.0)
  scaled(importance, weight).each { String id, Double v -> add(sum, id, v) }
  return ranked(sum).take(tune('k', 20, 1, 100)).collect { String id ->
    Recalled.of(base.unit(id).text(), sum.get(id), id)
  }
}

void add(Map<String, Double> sum, String id, double value) {
  sum.put(id, sum.getOrDefault(id, 0.0d) + value)
}

Map<String, Double> scaled(Map<String, Double> scores, double weight) {
  Map<String, Double> out = [:]
  if (!scores.isEmpty()) {
    double low = scores.values().min()
    double range = Math.max(1e-9d, scores.values().max() - low)
    scores.each { String id, Double v -> out.put(id, weight * (v - low) / range) }
  }
  return out
}

List<String> ranked(Map<String, Double> scores) {
  List<String> ids = new ArrayList<String>(scores.keySet())
  ids.sort { String a, String b -> Double.compare(scores.get(b), scores.get(a)) }
  return ids
}
