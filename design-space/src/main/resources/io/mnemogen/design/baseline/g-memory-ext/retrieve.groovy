// The nearest tasks and one hop around them: two that went well, as rated for this one; the
// insights most of these tasks support; and one that did not go well.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double threshold = tune('threshold', 0.3, 0.0, 1.0)
  int successes = tune('successes', 2, 0, 10)
  Map<String, Double> near = base.vectors().scores(query.asked())
  near.keySet().removeIf { String id -> base.unit(id).kind() == 'insight' }
  Map<String, Double> tasks = [:]
  for (String id : tools.fusion().best(near, 2)) {
    tasks.put(id, near.get(id))
    base.unit(id).links().findAll { base.has(it) }.each { tasks.put(it, near.getOrDefault(it, 0.0d)) }
  }
  for (String id : tools.fusion().best(near, 10)) {
    if (near.get(id) >= threshold) {
      tasks.put(id, near.get(id))
    }
  }
  Map<String, Double> rated = [:]
  for (String id : kind(tasks, 'run', 2 * successes, base, tools)) {
    rated.put(id, tools.model().rating(query.asked(), base.unit(id).key()).number())
  }
  Map<String, Double> insights = [:]
  for (MemoryUnit insight : base.units('insight')) {
    insights.put(insight.id(), insight.links().count { tasks.containsKey(it) }.doubleValue())
  }
  insights.values().removeIf { Double support -> support == 0 }
  List<String> chosen = tools.fusion().best(rated, successes) +
      tools.fusion().best(insights, tune('insights', 10, 0, 30)) +
      kind(tasks, 'failure', tune('failures', 1, 0, 5), base, tools)
  return chosen.collect { String id ->
    MemoryUnit unit = base.unit(id)
    boolean failed = unit.kind() == 'failure'
    String told = failed ? 'failed: ' + unit.text().replace('\n', '; ') : unit.text()
    Recalled.of(told, near.getOrDefault(id, 0.0d), id)
  }
}

List<String> kind(
    Map<String, Double> scores, String kind, int most, MemoryBase base, Toolbox tools) {
  Map<String, Double> own = scores.findAll { base.unit(it.key).kind() == kind }
  return tools.fusion().best(own, most)
}
