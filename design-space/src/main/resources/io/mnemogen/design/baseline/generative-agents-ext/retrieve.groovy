// The sum of recency, importance and relevance, each scaled to [0, 1].
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double hourly = tune('hourly', 0.995, 0.9, 1.0)
  Map<String, Double> recency = [:]
  Map<String, Double> importance = [:]
  for (MemoryUnit unit : base.units()) {
    double hours = Math.max(0, query.time() - unit.time()) / 3600.0d
    recency.put(unit.id(), Math.pow(hourly, hours))
    importance.put(unit.id(), unit.number('importance'))
  }
  List<Double> weights = [
    tune('relevance', 1.0, 0.0, 3.0),
    tune('recency', 1.0, 0.0, 3.0),
    tune('importance', 1.0, 0.0, 3.0)
  ]
  Fusion fusion = tools.fusion()
  Map<String, Double> relevance = base.vectors().scores(query.asked())
  Map<String, Double> sum =
      fusion.weighted([relevance, recency, importance].collect { fusion.minMax(it) }, weights)
  return fusion.best(sum, tune('k', 20, 1, 100)).collect { String id ->
    Recalled.of(base.unit(id).text(), sum.get(id), id)
  }
}
