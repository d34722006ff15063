// A scene is the goal and the first view; the text, what was done, corrected where it went wrong.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  List<String> text = body.isEmpty() ? lines(experience) : corrected(body, experience)
  String scene = experience.goal().isEmpty() ? '' : experience.goal() + '\n' + first(experience)
  String brief = summary(text, tune('words', 150, 40, 400), tools.text())
  return [MemoryUnit.of('scene', brief, experience.time()).withKey(scene.isEmpty() ? brief : scene)]
}

String first(Experience experience) {
  return experience.turns().first().role() == Turn.AGENT ? '' : experience.turns().first().text()
}

// Of a failure, what came before it stopped helping, and what to avoid from there.
List<String> corrected(List<String> body, Experience experience) {
  String action = ''
  for (Turn turn : experience.turns()) {
    action = turn.role() == Turn.AGENT ? turn.text() : action
    if (turn.reward() < 0) {
      break
    }
  }
  List<String> good = body.takeWhile { String step -> step != action }
  return experience.outcome().success() ? body : good + ['avoid ' + action]
}

// The actions that showed something new or earned something.
List<String> steps(Experience experience) {
  List<String> steps = []
  Set<String> seen = new HashSet<String>()
  String action = ''
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      action = turn.text()
    } else if (!action.isEmpty() && turn.reward() >= 0) {
      boolean telling = seen.add(turn.text()) || turn.reward() > 0
      if (telling && (steps.isEmpty() || steps.last() != action)) {
        steps.add(action)
      }
    }
  }
  return steps
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
