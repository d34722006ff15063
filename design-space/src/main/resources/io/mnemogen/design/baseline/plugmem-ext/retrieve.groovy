// Facts by meaning plus the votes of their tags; the procedure with the nearest subgoal.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Set<String> words = tools.text().words(asked).toSet()
  Set<String> stems = tools.text().stems(asked).toSet()
  double exact = tune('exact', 5.0, 0.0, 10.0)
  double similar = tune('similar', 2.0, 0.0, 10.0)
  Map<String, Double> value = [:]
  List<Recalled> procedures = []
  base.vectors().scores(asked).each { String id, Double cosine ->
    MemoryUnit unit = base.unit(id)
    List<String> tags = tools.text().words(unit.attribute('tags'))
    double votes = 0
    for (String tag : tags) {
      boolean stem = tools.text().stems(tag).any { String s -> stems.contains(s) }
      votes += words.contains(tag) ? exact : stem ? similar : 0
    }
    if (unit.kind() == 'procedure' && cosine >= 0.1) {
      procedures.add(Recalled.of(unit.text(), cosine, id))
    } else if (unit.kind() != 'procedure' && unit.number('closed') == 0) {
      value.put(id, cosine + tune('vote', 0.1, 0.0, 1.0) * votes / Math.max(1, tags.size()))
    }
  }
  procedures.sort { Recalled a, Recalled b -> Double.compare(b.score(), a.score()) }
  int k = tune('procedures', 1, 0, 10)
  return procedures.take(k) + served(value, tune('facts', 40, 1, 100), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
