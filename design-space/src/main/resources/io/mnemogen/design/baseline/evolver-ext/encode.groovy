// A run with its ending; the text is its telling steps, or the gist of a conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  String text = body.isEmpty()
      ? summary(lines(experience), tune('words', 150, 40, 400), tools.text())
      : String.join('\n', body)
  boolean success = experience.outcome().success()
  return [
    MemoryUnit.of(success || body.isEmpty() ? 'run' : 'failure', text, experience.time())
        .withKey(experience.goal().isEmpty() ? text : experience.goal())
        .with('actions', actions(experience, tools.text()))
        .with('success', success ? 1.0d : 0.0d)
  ]
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

// The actions of an experience, without numbers, as lines.
String actions(Experience experience, TextKit text) {
  List<String> out = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      out.add(String.join(' ', text.words(turn.text()).findAll { String w -> !w.isInteger() }))
    }
  }
  return String.join('\n', out)
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
