// The nearest scenes, nearest first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int shots = tune('shots', 1, 1, 5)
  String asked = query.goal() == query.text() ? query.text() : query.goal() + '\n' + query.text()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, shots)) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}
