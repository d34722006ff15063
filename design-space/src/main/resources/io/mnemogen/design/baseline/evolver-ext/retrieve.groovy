// The nearest principles, each with its newest source that went well.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 1, 1, 10)
  List<Hit> principles =
      base.vectors().search(query.asked(), k) { MemoryUnit unit -> unit.kind() == 'principle' }
  List<Hit> near = principles.isEmpty() ? base.vectors().search(query.asked(), k) : principles
  return near.collect { Hit hit ->
    MemoryUnit unit = base.unit(hit.id())
    List<String> good = unit.links().findAll { good(base.unit(it)) }.takeRight(1)
    String source = good.isEmpty() ? '' : base.unit(good.first()).text() + '\n'
    new Recalled(source + unit.text(), hit.score(), [hit.id()] + good)
  }
}

boolean good(MemoryUnit unit) {
  return unit != null && unit.number('success') > 0
}
