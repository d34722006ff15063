// A success becomes a workflow: the steps that lead to its goal, with slots for what that names.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = []
  List<List<String>> actions = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      actions.add(tools.text().words(turn.text()))
    } else if (experience.goal().isEmpty()) {
      units.add(MemoryUnit.of('turn', turn.role() + ': ' + turn.text(), turn.time()))
    }
  }
  if (!actions.isEmpty() && experience.outcome().success()) {
    units.add(workflow(experience, actions, tools.text()))
  }
  return units
}

// Steps on two things and the last step, each with the steps that lead there. The search is left
// out: where a thing was first taken hold of is not kept.
MemoryUnit workflow(Experience experience, List<List<String>> actions, TextKit text) {
  List<String> goal = text.words(experience.goal())
  Map<String, String> slots = slots(goal, actions)
  Set<String> met = new LinkedHashSet<String>()
  List<String> kept = []
  List<String> pending = []
  for (List<String> action : actions) {
    List<String> things = things(action)
    String step = abstracted(action, slots)
    if (things.size() < 2 && !action.is(actions.last())) {
      pending.add(step)
      continue
    }
    if (things.size() > 1 && met.add(things.first()) && !slots.containsKey(noun(things.last()))) {
      List<String> words = step.split(' ').toList().dropRight(1)
      while (text.stems(words.last()).isEmpty()) {
        words = words.dropRight(1)
      }
      step = String.join(' ', words)
    }
    kept.addAll(leading(step, pending))
    kept.add(step)
    pending.clear()
  }
  return MemoryUnit.of('workflow', String.join('\n', kept), experience.time())
      .withKey(experience.goal())
      .with('skeleton', abstracted(goal, slots))
}

// The steps right before a step that lead there: that end in one of its words.
List<String> leading(String step, List<String> before) {
  List<String> words = step.split(' ').toList()
  return before.findAll { words.contains(it.substring(it.lastIndexOf(' ') + 1)) }.unique()
}

// The slots are words of the goal that are numbered in some action, as in "mug 1".
Map<String, String> slots(List<String> goal, List<List<String>> actions) {
  Set<String> nouns = new LinkedHashSet<String>()
  for (List<String> action : actions) {
    nouns.addAll(things(action).collect { String thing -> noun(thing) })
  }
  Map<String, String> slots = [:]
  for (String word : goal) {
    if (nouns.contains(word) && !slots.containsKey(word)) {
      slots.put(word, '{' + (slots.size() + 1) + '}')
    }
  }
  return slots
}

List<String> things(List<String> words) {
  List<String> found = []
  for (int i = 1; i < words.size(); i++) {
    if (words.get(i).isInteger()) {
      found.add(words.get(i - 1) + ' ' + words.get(i))
    }
  }
  return found
}

String noun(String thing) {
  return thing.substring(0, thing.indexOf(' '))
}

String abstracted(List<String> words, Map<String, String> slots) {
  List<String> kept = words.findAll { String word -> !word.isInteger() }
  return String.join(' ', kept.collect { String word -> slots.getOrDefault(word, word) })
}
