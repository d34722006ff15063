// Personalised PageRank from the question's phrases, those a model recognises if there is one, and
// a little from every similar passage.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, List<String>> passages = [:]
  Map<String, List<String>> phrases = [:]
  for (MemoryUnit unit : base.units()) {
    String known = unit.attribute('phrases')
    List<String> own = known.split('[|]').toList()
    own = known.isEmpty() ? tools.text().stems(unit.key()).toUnique() : own
    passages.put(unit.id(), own)
    for (String phrase : own) {
      phrases.computeIfAbsent(phrase) { String p -> new ArrayList<String>() }.add(unit.id())
    }
  }
  Map<String, Double> seed = [:]
  base.vectors().scores(asked).each { String id, Double cosine ->
    seed.put(id, tune('passage', 0.05, 0.0, 1.0) * Math.max(0.0d, cosine))
  }
  Map<String, String> called = [:]
  for (String stem : tools.text().stems(asked).toUnique()) {
    for (String phrase : phrases.keySet().findAll { it == stem || it.split(' ').contains(stem) }) {
      called.put(phrase, phrase)
    }
  }
  for (String phrase : tools.model().picks(asked, called, called.keySet())) {
    seed.put('|' + phrase, 1.0d / phrases.get(phrase).size())
  }
  return served(spread(seed, passages, phrases), tune('k', 60, 1, 200), base, tools)
}

// Four rounds are enough at a damping of one half.
Map<String, Double> spread(
    Map<String, Double> seed,
    Map<String, List<String>> passages,
    Map<String, List<String>> phrases) {
  double damping = tune('damping', 0.5, 0.0, 0.95)
  Map<String, Double> rank = new LinkedHashMap<String, Double>(seed)
  for (int round = 0; round < 4; round++) {
    Map<String, Double> next = [:]
    seed.each { String node, Double s -> next.put(node, (1 - damping) * s) }
    rank.each { String node, Double s ->
      boolean phrase = node.startsWith('|')
      List<String> links = phrase ? phrases.get(node.substring(1)) : passages.get(node)
      for (String link : links) {
        String other = phrase ? link : '|' + link
        double share = damping * s / links.size()
        next.put(other, next.getOrDefault(other, 0.0d) + share)
      }
    }
    rank = next
  }
  Map<String, Double> found = [:]
  passages.keySet().each { String id -> found.put(id, rank.getOrDefault(id, 0.0d)) }
  return found
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
