List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 60, 1, 200)
  String asked = query.goal() == query.text() ? query.text() : query.goal() + '\n' + query.text()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, k)) {
    MemoryUnit unit = base.unit(hit.id())
    served.add(Recalled.of(unit.text(), hit.score(), hit.id()))
  }
  return served
}
