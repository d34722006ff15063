// The trajectory whose goal is nearest among those that went well, if it is near enough.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double threshold = tune('threshold', 0.3, 0.0, 1.0)
  int k = tune('k', 1, 1, 10)
  String asked = query.asked()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, base.size())) {
    if (served.size() == k || hit.score() < threshold) {
      break
    }
    MemoryUnit unit = base.unit(hit.id())
    if (unit.kind() != 'trajectory' || unit.number('success') > 0) {
      served.add(Recalled.of(unit.text(), hit.score(), hit.id()))
    }
  }
  return served
}
