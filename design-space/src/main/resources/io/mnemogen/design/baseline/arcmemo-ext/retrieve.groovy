// Cues by words and meanings; of the names that fit best, a model picks those that bear on the task.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  Map<String, Double> words = tools.fusion().minMax(base.keywords().scores(query.asked()))
  Map<String, Double> sum = [:]
  base.vectors().scores(query.asked()).each { String id, Double cosine ->
    double seen = base.unit(id).number('seen')
    if (seen >= tune('least', 1, 1, 5) || seen == 0) {
      sum.put(id, cosine + words.getOrDefault(id, 0.0d))
    }
  }
  int k = tune('k', 10, 1, 50)
  List<String> order = tools.fusion().best(sum, tune('read', 60, 1, 200))
  Map<String, String> names = [:]
  order.each { String id -> names.put(id, base.unit(id).attribute('name')) }
  return tools.model().picks(query.asked(), names, order.take(k)).take(k).collect { String id ->
    Recalled.of(bound(base.unit(id), query.asked(), tools.text()), sum.get(id), id)
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
