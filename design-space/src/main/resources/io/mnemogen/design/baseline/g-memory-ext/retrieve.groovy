// The nearest tasks and one hop around them: two that went well, one that did not, and the
// insights most of these tasks support.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  double threshold = tune('threshold', 0.3, 0.0, 1.0)
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> tasks = [:]
  for (String id : ranked(near).findAll { base.unit(it).kind() != 'insight' }.take(2)) {
    tasks.put(id, near.get(id))
    for (String other : base.unit(id).links().findAll { base.has(it) }) {
      tasks.put(other, near.getOrDefault(other, 0.0d))
    }
  }
  for (String id : ranked(near).take(10)) {
    if (near.get(id) >= threshold && base.unit(id).kind() != 'insight') {
      tasks.put(id, near.get(id))
    }
  }
  List<Recalled> served = []
  take(served, tasks, 'run', tune('successes', 2, 0, 10), base)
  Map<String, Double> insights = [:]
  for (MemoryUnit insight : base.units('insight')) {
    double support = insight.links().count { tasks.containsKey(it) }.doubleValue()
    insights.put(insight.id(), support)
  }
  take(served, insights.findAll { it.value > 0 }, 'insight', tune('insights', 10, 0, 30), base)
  take(served, tasks, 'failure', tune('failures', 1, 0, 5), base)
  return served
}

void take(List<Recalled> served, Map<String, Double> from, String kind, int most, MemoryBase base) {
  for (String id : ranked(from).findAll { base.unit(it).kind() == kind }.take(most)) {
    String text = base.unit(id).text()
    String told = kind == 'failure' ? 'failed: ' + text.replace('\n', '; ') : text
    served.add(Recalled.of(told, from.get(id), id))
  }
}

List<String> ranked(Map<String, Double> scores) {
  List<String> ids = new ArrayList<String>(scores.keySet())
  ids.sort { String a, String b -> Double.compare(scores.get(b), scores.get(a)) }
  return ids
}
