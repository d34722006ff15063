// A quota of every tier, in proportion to its weight; the best first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<Integer, Map<String, Double>> tiers = [:]
  base.vectors().scores(asked).each { String id, Double cosine ->
    int tier = (int) base.unit(id).number('tier')
    tiers.computeIfAbsent(tier) { Integer t -> new LinkedHashMap<String, Double>() }.put(id, cosine)
  }
  List<Integer> sizes = [0, 1, 2].collect { Integer t -> tiers.getOrDefault(t, [:]).size() }
  List<Double> weights = [
    tune('fast', 0.8, 0.0, 1.0), tune('middle', 0.15, 0.0, 1.0), tune('slow', 0.05, 0.0, 1.0)
  ]
  List<Integer> quotas = tools.schedule().quotas(tune('k', 60, 3, 200), sizes, weights)
  Map<String, Double> chosen = [:]
  for (int tier = 0; tier < 3; tier++) {
    Map<String, Double> own = tiers.getOrDefault(tier, [:])
    tools.fusion().best(own, quotas.get(tier)).each { String id -> chosen.put(id, own.get(id)) }
  }
  return served(chosen, chosen.size(), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
