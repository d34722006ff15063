// Granularities weigh in by 1 - entropy of their similarities; the best seeds spread over links.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, Double> seeds = [:]
  for (String view : ['default', 'gist', 'keywords', 'turn']) {
    VectorView vectors = view == 'default' ? base.vectors() : base.vectors(view)
    Map<String, Double> near = vectors.scores(asked)
    double temperature = tune('temperature', 0.2, 0.01, 2.0)
    Map<String, Double> share = tools.statistics().softmax(near, temperature)
    double sure = 1 - tools.statistics().evenness(share.values())
    near.each { String id, Double s -> seeds.put(id, seeds.getOrDefault(id, 0.0d) + sure * s) }
  }
  List<String> sown = tools.fusion().best(seeds, tune('seeds', 15, 1, 50))
  Map<String, Double> rank = spread(seeds.subMap(sown), base, tune('damping', 0.1, 0.0, 0.9))
  List<String> best = tools.fusion().best(rank, tune('k', 3, 1, 20))
  Map<String, String> gists = [:]
  best.each { String id -> gists.put(id, base.unit(id).attribute('gist')) }
  List<Recalled> served = []
  for (String id : tools.model().picks(asked, gists, best)) {
    List<String> lines = base.unit(id).text().split('\n').toList()
    boolean talk = lines.any { String line -> line.contains(': ') }
    if (talk) {
      lines.sort(true) { String a, String b ->
        Double.compare(tools.text().coverage(asked, b), tools.text().coverage(asked, a))
      }
    }
    String text = String.join('\n', lines.take(tune('lines', 12, 1, 100)))
    served.add(Recalled.of(text, rank.get(id), id))
  }
  return served
}

// Personalised PageRank over the links, ten rounds.
Map<String, Double> spread(Map<String, Double> seeds, MemoryBase base, double damping) {
  Map<String, Double> rank = new LinkedHashMap<String, Double>(seeds)
  for (int round = 0; round < 10; round++) {
    Map<String, Double> next = [:]
    seeds.each { String id, Double s -> next.put(id, (1 - damping) * s) }
    rank.each { String id, Double s ->
      List<String> links = base.unit(id).links().findAll { String other -> base.has(other) }
      for (String other : links) {
        next.put(other, next.getOrDefault(other, 0.0d) + damping * s / links.size())
      }
    }
    rank = next
  }
  return rank
}
