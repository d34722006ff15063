// The best chunks; one that follows another served chunk is joined to it.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  double weight = tune('distilled', 0.3, 0.0, 1.0)
  Map<String, Double> raw = tools.fusion().zScores(base.vectors().scores(asked))
  Map<String, Double> distilled = tools.fusion().zScores(base.keywords('distilled').scores(asked))
  Map<String, Double> sum = tools.fusion().weighted(raw, 1 - weight, distilled, weight)
  List<String> best = tools.fusion().best(sum, tune('k', 30, 1, 100))
  List<Recalled> served = []
  Set<String> joined = new HashSet<String>()
  for (String id : best) {
    MemoryUnit unit = base.unit(id)
    MemoryUnit next = best.collect { base.unit(it) }.find { MemoryUnit other ->
      !other.attribute('session').isEmpty() &&
          other.attribute('session') == unit.attribute('session') &&
          other.number('number') == unit.number('number') + 1
    }
    if (joined.add(id)) {
      boolean both = next != null && joined.add(next.id())
      String text = both ? unit.text() + '\n' + next.text() : unit.text()
      served.add(new Recalled(text, sum.get(id), both ? [id, next.id()] : [id]))
    }
  }
  return served
}
