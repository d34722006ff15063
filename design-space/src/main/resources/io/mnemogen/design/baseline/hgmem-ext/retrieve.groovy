// Up to three rounds: take in what is near, merge points that share entities, ask on with theirs.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, Double> points = [:]
  String wanted = asked
  double covered = -1
  for (int round = 0; round < tune('rounds', 3, 1, 5); round++) {
    for (Hit hit : base.vectors().search(wanted, tune('chunks', 20, 1, 60))) {
      double discount = Math.pow(tune('discount', 0.8, 0.1, 1.0), round)
      points.putIfAbsent(hit.id(), hit.score() * discount)
    }
    for (Hit hit : base.keywords().search(wanted, tune('entities', 10, 0, 60))) {
      points.putIfAbsent(hit.id(), 0.3d)
    }
    String text = String.join(' ', points.keySet().collect { base.unit(it).text() })
    double now = tools.text().coverage(asked, text)
    List<String> leads = bridge(asked, points, base, tools)
    if (tools.model().isLent() ? leads.isEmpty() : now <= covered) {
      break
    }
    covered = now
    wanted = asked + ' ' + String.join(' ', leads)
  }
  return merged(points, base, tools)
}

// What a model would ask next; else names the best points have and the question has not.
List<String> bridge(String asked, Map<String, Double> points, MemoryBase base, Toolbox tools) {
  List<String> best = tools.fusion().best(points, 5)
  String text = String.join('\n', best.collect { base.unit(it).text() })
  return tools.distiller().leads(asked, text, 6)
}

// Points that share at least two keywords with a better one are served right after it.
List<Recalled> merged(Map<String, Double> points, MemoryBase base, Toolbox tools) {
  List<Recalled> served = []
  Set<String> done = new HashSet<String>()
  List<String> order = tools.fusion().best(points, tune('k', 60, 1, 200))
  for (String id : order) {
    if (!done.add(id)) {
      continue
    }
    MemoryUnit unit = base.unit(id)
    served.add(Recalled.of(unit.text(), points.get(id), id))
    List<String> keys = tools.text().keywords(unit.text(), 6)
    for (String other : order.take(30)) {
      List<String> theirs = tools.text().keywords(base.unit(other).text(), 6)
      if (keys.intersect(theirs).size() >= tune('shared', 2, 1, 5) && done.add(other)) {
        served.add(Recalled.of(base.unit(other).text(), points.get(other), other))
      }
    }
  }
  return served
}
