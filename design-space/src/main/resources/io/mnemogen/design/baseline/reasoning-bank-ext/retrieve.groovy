// The items of the most similar past task, if it is similar enough.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double threshold = tune('threshold', 0.3, 0.0, 1.0)
  List<Hit> near =
      base.vectors().search(query.asked(), tune('k', 1, 1, 10)) { MemoryUnit unit ->
        unit.kind() != 'lesson' && unit.kind() != 'failure'
      }
  return near.findAll { it.score() >= threshold }.collect { Hit hit ->
    MemoryUnit unit = base.unit(hit.id())
    List<String> lessons = unit.links().findAll { base.has(it) }
    String text = String.join('\n', [unit.text()] + lessons.collect { base.unit(it).text() })
    new Recalled(text, hit.score(), [hit.id()] + lessons)
  }
}
