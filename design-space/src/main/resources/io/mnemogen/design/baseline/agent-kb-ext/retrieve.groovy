// The best k by half words, half meanings, each with its lesson, put as hints for the task.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double lexical = tune('lexical', 0.5, 0.0, 1.0)
  Map<String, Double> scores = blended(query.asked(), base, lexical, tools.fusion())
  scores.keySet().removeIf { String id -> base.unit(id).kind() == 'failure' }
  return tools.fusion().best(scores, tune('k', 3, 1, 20)).collect { String id ->
    MemoryUnit unit = base.unit(id)
    String lesson = unit.attribute('lesson')
    String text = lesson.isEmpty() ? unit.text() : unit.text() + '\nlesson: ' + lesson
    Recalled.of(tools.distiller().adapted(query.asked(), text), scores.get(id), id)
  }
}

// Words and meanings.
Map<String, Double> blended(String asked, MemoryBase base, double lexical, Fusion fusion) {
  Map<String, Double> words = fusion.minMax(base.keywords().scores(asked))
  return fusion.weighted(base.vectors().scores(asked), 1 - lexical, words, lexical)
}
