// Sum of z-scores: words find names and numbers, vectors find paraphrases.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  double lexical = tune('lexical', 1.0, 0.0, 3.0)
  double semantic = tune('semantic', 1.0, 0.0, 3.0)
  int k = tune('k', 60, 1, 200)
  String asked = query.goal() == query.text() ? query.text() : query.goal() + '\n' + query.text()
  Map<String, Double> words = base.keywords().scores(asked)
  Map<String, Double> meanings = base.vectors().scores(asked)
  Map<String, Double> everywhere = [:]
  for (String id : meanings.keySet()) {
    everywhere.put(id, words.getOrDefault(id, 0.0d))
  }
  Map<String, Double> sum =
      tools.fusion().weighted(
          tools.fusion().zScores(everywhere), lexical, tools.fusion().zScores(meanings), semantic)
  List<String> ranked = new ArrayList<String>(sum.keySet())
  ranked.sort { String a, String b -> Double.compare(sum.get(b), sum.get(a)) }
  List<Recalled> served = []
  for (String id : ranked.subList(0, Math.min(k, ranked.size()))) {
    served.add(Recalled.of(base.unit(id).text(), sum.get(id), id))
  }
  return served
}
