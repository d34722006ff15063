// The nearest principles, each with its newest source that went well.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 1, 1, 10)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, base.size())) {
    MemoryUnit unit = base.unit(hit.id())
    if (unit.kind() == 'principle' && served.size() < k) {
      List<String> good = unit.links().findAll { String id -> good(base.unit(id)) }
      String source = good.isEmpty() ? '' : base.unit(good.last()).text() + '\n'
      served.add(new Recalled(source + unit.text(), hit.score(), [hit.id()] + good.takeRight(1)))
    }
  }
  for (Hit hit : served.isEmpty() ? base.vectors().search(asked, k) : []) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}

boolean good(MemoryUnit unit) {
  return unit != null && unit.number('success') > 0
}
