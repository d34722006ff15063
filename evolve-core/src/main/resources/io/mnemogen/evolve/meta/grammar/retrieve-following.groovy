// Follows names: every unit takes a share of the score of the best unit heard that names whom it
// names; and so on, hop by hop.
double[] followed(double[] scores, String asked, List<MemoryUnit> units, int heard, int hops, double share, Toolbox tools) {
  double[] reached = scores
  for (int hop = 0; hop < hops; hop++) {
    Map<String, Double> named = newNames(reached, asked, units, heard, tools)
    double[] next = Arrays.copyOf(scores, scores.length)
    for (int i = 0; i < next.length; i++) {
      double best = 0.0d
      for (Map.Entry<String, Double> name : named.entrySet()) {
        if (name.value > best && units.get(i).text().contains(name.key)) {
          best = name.value
        }
      }
      next[i] += share * best
    }
    reached = next
  }
  return reached
}

// The names in the best units that the question has not, each with the score of the best of them.
Map<String, Double> newNames(double[] scores, String asked, List<MemoryUnit> units, int heard, Toolbox tools) {
  List<Integer> order = ranked(scores).take(heard)
  List<String> texts = order.collect { Integer i -> units.get(i).text() }
  Map<String, Double> names = [:]
  for (String name : tools.text().names(String.join('\n', texts)) - tools.text().names(asked)) {
    int first = texts.findIndexOf { String text -> text.contains(name) }
    names.put(name, scores[order.get(Math.max(0, first))])
  }
  return names
}

// The best units, the latest first: what was told last holds.
List<Recalled> latest(double[] scores, List<MemoryUnit> units, int k) {
  List<Integer> order = new ArrayList<Integer>(ranked(scores).take(k))
  order.sort { Integer a, Integer b -> Long.compare(units.get(b).time(), units.get(a).time()) }
  return order.collect { Integer i ->
    Recalled.of(units.get(i).text(), scores[i], units.get(i).id())
  }
}
