// Every turn, and a summary of the day.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = turns(experience)
  if (units.any { MemoryUnit unit -> unit.kind() == 'turn' }) {
    List<String> said = units.collect { MemoryUnit unit -> unit.text() }
    String day = summary(said, tune('words', 60, 20, 300), tools.text())
    units.add(MemoryUnit.of('day', day, experience.time()))
  }
  return units.collect { MemoryUnit unit ->
    unit.with('strength', 1.0d).with('recalled', (double) unit.time())
  }
}

// One unit per utterance; of an episode with actions, one procedure if it went well.
List<MemoryUnit> turns(Experience experience) {
  List<MemoryUnit> units = []
  List<Turn> done = experience.turns().findAll { Turn turn -> turn.role() == Turn.AGENT }
  if (!done.isEmpty() && experience.outcome().success()) {
    String steps = String.join('\n', done.collect { Turn turn -> turn.text() })
    units.add(MemoryUnit.of('procedure', steps, experience.time()).withKey(experience.goal()))
  }
  for (Turn turn : done.isEmpty() ? experience.turns() : new ArrayList<Turn>()) {
    String caption = turn.attribute('caption')
    String said = turn.role() + ': ' + turn.text() + (caption.isEmpty() ? '' : ' [' + caption + ']')
    units.add(MemoryUnit.of('turn', said, turn.time()))
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
