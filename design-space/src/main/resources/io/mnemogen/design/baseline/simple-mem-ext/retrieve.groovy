// Dense, lexical and by name, each id once, for the query and for every name in it.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  int dense = tune('dense', 25, 0, 100)
  int lexical = tune('lexical', 5, 0, 100)
  int structured = tune('structured', 5, 0, 100)
  List<List<String>> found = []
  List<String> names = tools.text().names(asked)
  for (String part : [asked] + names.collect { String name -> name + ' ' + asked }) {
    found.add(base.vectors().search(part, dense).collect { Hit hit -> hit.id() })
    found.add(base.keywords().search(part, lexical).collect { Hit hit -> hit.id() })
  }
  List<MemoryUnit> named = base.where { MemoryUnit unit ->
    names.any { String name -> unit.attribute('names').contains(name) } &&
        tools.text().jaccard(unit.attribute('keywords'), asked) > 0
  }
  found.add(named.takeRight(structured).collect { MemoryUnit unit -> unit.id() })
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> scores = [:]
  for (String id : tools.fusion().firstFound(found)) {
    double importance = Math.max(0.05d, base.unit(id).number('importance'))
    scores.put(id, near.getOrDefault(id, 0.0d) * importance)
  }
  return served(scores, tune('k', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
