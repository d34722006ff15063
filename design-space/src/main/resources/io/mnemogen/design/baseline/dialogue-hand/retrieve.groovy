// Standard scores summed, a bonus for who is asked about, and a part of what the neighbours have.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  Map<String, Double> words = base.keywords().scores(asked)
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> every = [:]
  near.keySet().each { String id -> every.put(id, words.getOrDefault(id, 0.0d)) }
  Map<String, Double> sum =
      tools.fusion().weighted(
          tools.fusion().zScores(every), tune('lexical', 1.0, 0.0, 3.0),
          tools.fusion().zScores(near), tune('semantic', 1.0, 0.0, 3.0))
  List<MemoryUnit> units = base.units()
  Map<String, Double> own = [:]
  for (MemoryUnit unit : units) {
    String speaker = unit.attribute('speaker')
    boolean about = !speaker.isEmpty() && asked.contains(speaker)
    double bonus = about ? tune('speaker', 0.5, 0.0, 3.0) : 0.0d
    own.put(unit.id(), sum.getOrDefault(unit.id(), 0.0d) + bonus)
  }
  Map<String, Double> smooth = [:]
  for (int i = 0; i < units.size(); i++) {
    double score = own.get(units.get(i).id())
    for (int j : [i - 1, i + 1]) {
      MemoryUnit other = j >= 0 && j < units.size() ? units.get(j) : units.get(i)
      if (j != i && other.attribute('session') == units.get(i).attribute('session')) {
        double beside = other.id() == units.get(i).id() ? 0.0d : own.get(other.id())
        score += tune('neighbour', 0.3, 0.0, 1.0) * Math.max(0.0d, beside)
      }
    }
    smooth.put(units.get(i).id(), score)
  }
  return served(smooth, tune('k', 60, 1, 200), base, tools)
}

List<Recalled> served(Map<String, Double> scores, int k, MemoryBase base, Toolbox tools) {
  return tools.fusion().best(scores, k).collect { String id ->
    Recalled.of(base.unit(id).text(), scores.get(id), id)
  }
}
