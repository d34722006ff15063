// Candidates for the sheet: the plan of a success under its goal, or the gist of a conversation.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  if (body.isEmpty()) {
    String gist = summary(lines(experience), tune('words', 60, 20, 200), tools.text())
    return gist.split('\n').toList().findAll { !it.isEmpty() }.collect { String line ->
      MemoryUnit.of('bullet', line, experience.time()).with('count', 1.0d)
    }
  }
  if (!experience.outcome().success()) {
    return []
  }
  Map<String, String> slots = slots(experience.goal(), body, tools.text())
  List<String> plan = body.collect { String step -> abstracted(step, slots, tools.text()) }.unique()
  String goal = abstracted(experience.goal(), slots, tools.text())
  return [
    MemoryUnit.of('bullet', String.join('\n', plan), experience.time())
        .withKey(goal + '\n' + String.join('\n', plan))
        .with('skeleton', goal)
        .with('count', 1.0d)
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

// Words of the goal that some action numbers, as in "mug 1", become slots.
Map<String, String> slots(String goal, List<String> actions, TextKit text) {
  Set<String> numbered = new HashSet<String>()
  for (String action : actions) {
    List<String> words = text.words(action)
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).isInteger()) {
        numbered.add(words.get(i - 1))
      }
    }
  }
  Map<String, String> slots = [:]
  for (String word : text.words(goal)) {
    if (numbered.contains(word) && !slots.containsKey(word)) {
      slots.put(word, '{' + (slots.size() + 1) + '}')
    }
  }
  return slots
}

String abstracted(String line, Map<String, String> slots, TextKit text) {
  List<String> words = text.words(line).findAll { String word -> !word.isInteger() }
  return String.join(' ', words.collect { String word -> slots.getOrDefault(word, word) })
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
