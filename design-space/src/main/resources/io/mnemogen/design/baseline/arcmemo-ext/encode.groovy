// A success is a concept named by its abstracted goal; what is said, concepts named by keywords.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<String> body = steps(experience)
  List<MemoryUnit> concepts = []
  if (!body.isEmpty() && experience.outcome().success()) {
    Map<String, String> slots = slots(experience.goal(), body, tools.text())
    List<String> code = body.collect { String step -> abstracted(step, slots, tools.text()) }
    String name = abstracted(experience.goal(), slots, tools.text())
    MemoryUnit concept = MemoryUnit.of('concept', String.join('\n', code), experience.time())
    concepts.add(concept.withKey(name).with('name', name).with('skeleton', name))
  }
  for (Turn turn : body.isEmpty() ? experience.turns() : new ArrayList<Turn>()) {
    String line = turn.role() + ': ' + turn.text()
    for (String name : tools.text().keywords(line, tune('names', 2, 1, 5))) {
      concepts.add(MemoryUnit.of('concept', line, turn.time()).with('name', name.toLowerCase()))
    }
  }
  return concepts
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
