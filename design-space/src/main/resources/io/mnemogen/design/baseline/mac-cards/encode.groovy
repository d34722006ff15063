// The card: read once, never again.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty()) {
    String steps = String.join('\n', done.collect { Turn turn -> turn.text() })
    MemoryUnit card = MemoryUnit.of('card', steps, experience.time()).withKey(experience.goal())
    return experience.outcome().success() ? [card] : []
  }
  String gist = summary(lines(experience), tune('words', 120, 20, 400), tools.text())
  return gist.isEmpty() ? [] : [MemoryUnit.of('card', gist, experience.time())]
}

List<String> lines(Experience experience) {
  return experience.turns().collect { Turn turn -> turn.role() + ': ' + turn.text() }
}

// The lines that share most words with the others, in order, up to a number of words.
String summary(List<String> lines, int most, TextKit text) {
  Map<String, Integer> spread = [:]
  for (String line : lines) {
    for (String stem : text.stems(line).toSet()) {
      spread.put(stem, spread.getOrDefault(stem, 0) + 1)
    }
  }
  Map<Integer, Double> worth = [:]
  for (int i = 0; i < lines.size(); i++) {
    List<String> stems = text.stems(lines.get(i))
    int shared = 0
    for (String stem : stems.toSet()) {
      shared += spread.get(stem) - 1
    }
    worth.put(i, shared / Math.sqrt(1.0d + stems.size()))
  }
  List<Integer> order = new ArrayList<Integer>(worth.keySet())
  order.sort { Integer a, Integer b -> Double.compare(worth.get(b), worth.get(a)) }
  Set<Integer> kept = new TreeSet<Integer>()
  int words = 0
  for (Integer i : order) {
    int cost = lines.get(i).split(' ').length
    if (words + cost <= most) {
      kept.add(i)
      words += cost
    }
  }
  return String.join('\n', kept.collect { Integer i -> lines.get(i) })
}
