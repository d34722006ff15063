// The best of both parts by words; then the core, up to its size.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  int k = tune('k', 20, 1, 60)
  Map<String, Double> words = base.keywords().scores(asked)
  List<Recalled> found = []
  for (String part : ['semantic', 'episodic', '']) {
    Map<String, Double> scores = [:]
    words.each { String id, Double score ->
      if (base.unit(id).attribute('part') == part) {
        scores.put(id, score)
      }
    }
    found.addAll(served(scores, k, base, tools))
  }
  found.sort { Recalled a, Recalled b -> Double.compare(b.score(), a.score()) }
  int room = tune('core', 512, 0, 1000)
  List<MemoryUnit> central = new ArrayList<MemoryUnit>(base.where { it.number('support') > 0 })
  central.sort { MemoryUnit a, MemoryUnit b ->
    Double.compare(b.number('support'), a.number('support'))
  }
  for (MemoryUnit unit : central) {
    room -= tools.text().length(unit.text())
    if (room >= 0 && !found.any { Recalled r -> r.units().contains(unit.id()) }) {
      found.add(Recalled.of(unit.text(), 0.0d, unit.id()))
    }
  }
  return found
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
