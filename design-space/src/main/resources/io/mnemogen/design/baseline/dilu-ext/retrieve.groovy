// The nearest scenes, nearest first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal() == query.text() ? query.text() : query.goal() + '\n' + query.text()
  return base.vectors().search(asked, tune('shots', 1, 1, 5)).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}
