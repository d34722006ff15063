// The items of the most similar past task, if it is similar enough.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 1, 1, 10)
  double threshold = tune('threshold', 0.3, 0.0, 1.0)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, base.size()).findAll { it.score() >= threshold }) {
    MemoryUnit unit = base.unit(hit.id())
    if (unit.kind() == 'lesson' || unit.kind() == 'failure' || served.size() >= k) {
      continue
    }
    List<String> lessons = unit.links().findAll { base.has(it) }
    String text = String.join('\n', [unit.text()] + lessons.collect { base.unit(it).text() })
    served.add(new Recalled(text, hit.score(), [hit.id()] + lessons))
  }
  return served
}
