// Meanings, words and the facts about the entities of the best, by reciprocal rank; what has been
// closed before the time of asking comes last and says so.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  int k = tune('k', 40, 1, 100)
  List<String> near = base.vectors().search(asked, k).collect { Hit hit -> hit.id() }
  List<String> words = base.keywords().search(asked, k).collect { Hit hit -> hit.id() }
  Set<String> entities = tools.text().names(asked).collect { it.toLowerCase() }.toSet()
  for (String id : (near.take(3) + words.take(3))) {
    entities.addAll(base.unit(id).attribute('entities').split('[|]').toList())
  }
  Map<String, Double> graph = [:]
  for (MemoryUnit unit : base.units()) {
    List<String> own = unit.attribute('entities').split('[|]').toList()
    int shared = own.count { !it.isEmpty() && entities.contains(it) }.intValue()
    if (shared > 0) {
      graph.put(unit.id(), shared + tools.text().coverage(asked, unit.text()))
    }
  }
  List<List<String>> lists = [near, words, tools.fusion().best(graph, tune('graph', 10, 0, 100))]
  Map<String, Double> fused = tools.fusion().reciprocalRank(lists, tune('rank', 60.0, 0.0, 200.0))
  List<Recalled> open = []
  List<Recalled> closed = []
  for (String id : tools.fusion().best(fused, 100)) {
    MemoryUnit unit = base.unit(id)
    double until = unit.number('until')
    if (until > 0 && until <= query.time()) {
      closed.add(Recalled.of(unit.text() + ' (until ' + day(until, tools) + ')', fused.get(id), id))
    } else {
      open.add(Recalled.of(unit.text(), fused.get(id), id))
    }
  }
  return open + closed
}

String day(double time, Toolbox tools) {
  return tools.dates().iso((long) time)
}
