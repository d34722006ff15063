// One summary per segment.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = []
  boolean acted = experience.turns().any { Turn turn -> turn.role() == Turn.AGENT }
  List<Turn> turns = new ArrayList<Turn>(experience.turns())
  for (List<Turn> segment : acted ? [turns] : turns.collate(tune('steps', 5, 2, 30))) {
    List<String> said = segment.findAll { Turn turn -> !acted || turn.role() == Turn.AGENT }
        .collect { Turn turn -> acted ? turn.text() : turn.role() + ': ' + turn.text() }
    String text = summary(said, acted ? 150 : tune('words', 40, 10, 150), tools.text())
    MemoryUnit unit = MemoryUnit.of('summary', text, segment.first().time())
    boolean keep = !text.isEmpty() && (!acted || experience.outcome().success())
    units.addAll(keep ? [acted ? unit.withKey(experience.goal()) : unit] : [])
  }
  return units
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
