// The three best by words and meanings, then their neighbours at a discount; none when too far.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double least = tune('least', 0.22, 0.0, 1.0)
  double discount = tune('discount', 0.7, 0.0, 1.0)
  double lexical = tune('lexical', 0.2, 0.0, 1.0)
  Map<String, Double> near = blended(query.asked(), base, lexical, tools.fusion())
  Map<String, Double> found = [:]
  for (String id : tools.fusion().best(near, tune('k', 3, 1, 20))) {
    found.merge(id, near.get(id), Math::max)
    for (String other : base.unit(id).links().findAll { base.has(it) }.take(3)) {
      double weight = Math.max(base.unit(id).number(other), base.unit(other).number(id))
      found.merge(other, (double) (near.get(id) * weight * discount), Math::max)
    }
  }
  found.values().removeIf { Double score -> score < least }
  return tools.fusion().best(found, found.size()).collect { String id ->
    String text = bound(base.unit(id), query.asked(), tools.text())
    Recalled.of(tools.distiller().adapted(query.asked(), text), found.get(id), id)
  }
}

// Words and meanings.
Map<String, Double> blended(String asked, MemoryBase base, double lexical, Fusion fusion) {
  Map<String, Double> words = fusion.minMax(base.keywords().scores(asked))
  return fusion.weighted(base.vectors().scores(asked), 1 - lexical, words, lexical)
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
