// The latest first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 60, 1, 200)
  List<Recalled> served = []
  for (MemoryUnit unit : base.latest(k).reverse()) {
    served.add(Recalled.of(unit.text(), (double) unit.time(), unit.id()))
  }
  return served
}
