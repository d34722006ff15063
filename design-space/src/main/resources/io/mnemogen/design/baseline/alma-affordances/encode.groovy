// A plan under the signature of its task; what each action changed; what was seen where.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  if (body.isEmpty()) {
    return experience.turns().collect { Turn turn ->
      MemoryUnit.of('turn', turn.role() + ': ' + turn.text(), turn.time())
    }
  }
  Map<String, String> slots = slots(experience.goal(), body, tools.text())
  List<String> plan = body.collect { String step -> abstracted(step, slots, tools.text()) }
  String signature = abstracted(experience.goal(), slots, tools.text())
  List<MemoryUnit> units = [
    MemoryUnit.of('plan', String.join('\n', plan), experience.time())
        .withKey(experience.goal())
        .with('skeleton', signature)
        .with('sum', experience.outcome().reward())
        .with('count', 1.0d)
  ]
  Set<String> seen = new HashSet<String>()
  String action = ''
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      action = abstracted(turn.text(), [:], tools.text())
    } else if (!action.isEmpty()) {
      double gain = turn.reward() + (seen.add(turn.text()) ? 0.05d : -0.05d)
      MemoryUnit edge = MemoryUnit.of('affordance', action, turn.time())
      units.add(edge.with('sum', gain).with('count', 1.0d).with('seen', turn.text()))
    }
  }
  return units
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
