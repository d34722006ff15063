// A session with its gist and keywords beside it.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  List<String> actions = done.collect { Turn turn -> turn.text() }
  List<String> said = lines(experience)
  String text = String.join('\n', actions.isEmpty() ? said : actions)
  if (text.isEmpty()) {
    return []
  }
  String gist = experience.goal() + summary(said, tune('words', 100, 20, 300), tools.text())
  return [
    MemoryUnit.of('session', text, experience.time())
        .with('gist', gist)
        .with('keywords', String.join(' ', tools.text().keywords(gist, 12)))
  ]
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
