// When enough of importance has happened since the last reflection, what is most typical of it
// becomes a memory of its own.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  double threshold = tune('threshold', 150.0, 20.0, 1000.0)
  List<MemoryUnit> recent = base.units().reverse().takeWhile { it.kind() != 'reflection' }
  double sum = 0
  for (MemoryUnit unit : recent) {
    sum += unit.number('importance')
  }
  if (sum > threshold) {
    List<String> said = recent.reverse().collect { MemoryUnit unit -> unit.text() }
    String text = summary(said.takeRight(100), tune('words', 60, 20, 200), tools.text())
    base.put(MemoryUnit.of('reflection', text, tools.now()).with('importance', 8.0d))
  }
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
