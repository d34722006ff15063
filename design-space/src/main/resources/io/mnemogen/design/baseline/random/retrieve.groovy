List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  Map<String, Double> lots = [:]
  base.units().each { MemoryUnit unit -> lots.put(unit.id(), tools.random().nextDouble()) }
  return served(lots, tune('k', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
