// Insights that were served gain 1 by success, lose 2 by failure, and go at 0; every 20 runs they
// are clustered, and each cluster becomes one.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit unit = base.unit(id)
    if (unit != null && unit.kind() == 'insight') {
      double score = unit.number('score') + (outcome.success() ? 1 : -2)
      base.put(unit.with('score', score))
      if (score <= 0) {
        base.remove(id)
      }
    }
  }
  if (base.scores().vote('lived', 1.0d) % tune('every', 20, 1, 200) == 0) {
    merge(base, tools)
  }
}

// Clusters of first neighbours (FINCH).
void merge(MemoryBase base, Toolbox tools) {
  List<String> insights = base.units('insight').collect { MemoryUnit unit -> unit.id() }
  Map<String, float[]> vectors = base.vectors().vectors(insights)
  for (List<String> cluster : tools.clustering().firstNeighbours(vectors, 1)) {
    MemoryUnit all = base.unit(cluster.first())
    for (MemoryUnit other : cluster.drop(1).collect { String id -> base.unit(id) }) {
      double own = all.number('score')
      double theirs = other.number('score')
      String text = tools.model().merged(all.text(), own, other.text(), theirs).text()
      all = all.withText(text).with('score', own + theirs)
      other.links().each { String task -> all = all.linkedTo(task) }
      base.remove(other.id())
    }
    base.put(all)
  }
}
