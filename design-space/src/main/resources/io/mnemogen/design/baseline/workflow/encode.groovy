// A success becomes a workflow: the steps that lead to what the goal names, its things as slots.
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
  if (actions.isEmpty() || !experience.outcome().success()) {
    return units
  }
  List<String> goal = tools.text().words(experience.goal())
  Map<String, String> slots = slots(goal, actions)
  String text = String.join('\n', steps(actions, slots))
  units.add(
      MemoryUnit.of('workflow', text, experience.time())
          .withKey(experience.goal())
          .with('skeleton', String.join(' ', abstracted(goal, slots))))
  return units
}

// A thing is a word that is numbered in some action, as in "mug 1"; those in the goal are slots.
Map<String, String> slots(List<String> goal, List<List<String>> actions) {
  Set<String> things = new LinkedHashSet<String>()
  for (List<String> action : actions) {
    for (int i = 1; i < action.size(); i++) {
      if (isNumber(action.get(i))) {
        things.add(action.get(i - 1))
      }
    }
  }
  Map<String, String> slots = [:]
  for (String word : goal) {
    if (things.contains(word) && !slots.containsKey(word)) {
      slots.put(word, '{' + (slots.size() + 1) + '}')
    }
  }
  return slots
}

// Steps on two things or more and the last step, each with the steps right before it that lead
// there: that end in one of its words.
List<String> steps(List<List<String>> actions, Map<String, String> slots) {
  List<String> kept = []
  List<List<String>> pending = []
  for (List<String> action : actions) {
    List<String> step = abstracted(action, slots)
    if (action.count { isNumber(it) } < 2 && !action.is(actions.last())) {
      pending.add(step)
      continue
    }
    for (List<String> before : pending) {
      if (!before.isEmpty() && step.contains(before.last())) {
        add(kept, before)
      }
    }
    add(kept, step)
    pending.clear()
  }
  return kept
}

void add(List<String> kept, List<String> step) {
  String line = String.join(' ', step)
  if (kept.isEmpty() || kept.last() != line) {
    kept.add(line)
  }
}

List<String> abstracted(List<String> words, Map<String, String> slots) {
  List<String> out = []
  for (String word : words) {
    if (!isNumber(word)) {
      out.add(slots.getOrDefault(word, word))
    }
  }
  return out
}

boolean isNumber(String word) {
  return !word.isEmpty() && word.chars().allMatch { int c -> Character.isDigit(c) }
}
