// A success becomes a workflow: the steps that lead to its goal, with slots for what that names.
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<MemoryUnit> units = []
  for (Turn turn : experience.goal().isEmpty() ? experience.turns() : new ArrayList<Turn>()) {
    if (turn.role() != Turn.AGENT) {
      units.add(MemoryUnit.of('turn', turn.line(), turn.time()))
    }
  }
  if (!experience.actions().isEmpty() && experience.outcome().success()) {
    units.add(workflow(experience, tools.text()))
  }
  return units
}

// Steps on two things and the last step, each with the steps that lead there. The search is left
// out: where a thing was first taken hold of is not kept.
MemoryUnit workflow(Experience experience, TextKit text) {
  List<String> actions = experience.actions()
  Map<String, String> slots = text.slots(experience.goal(), actions)
  Set<String> met = new LinkedHashSet<String>()
  List<String> kept = []
  List<String> pending = []
  for (int i = 0; i < actions.size(); i++) {
    List<String> things = text.things(actions.get(i))
    String step = text.general(actions.get(i), slots)
    if (things.size() < 2 && i < actions.size() - 1) {
      pending.add(step)
      continue
    }
    boolean found = things.size() > 1 && met.add(things.first())
    String place = things.isEmpty() ? '' : things.last().split(' ').first()
    step = found && !slots.containsKey(place) ? taking(step, text) : step
    kept.addAll(leading(step, pending))
    kept.add(step)
    pending.clear()
  }
  return MemoryUnit.of('workflow', String.join('\n', kept), experience.time())
      .withKey(experience.goal())
      .with('skeleton', text.general(experience.goal(), slots))
}

// A step without the place it ends with.
String taking(String step, TextKit text) {
  List<String> words = step.split(' ').toList().dropRight(1)
  while (text.stems(words.last()).isEmpty()) {
    words = words.dropRight(1)
  }
  return String.join(' ', words)
}

// The steps right before a step that lead there: that end in one of its words.
List<String> leading(String step, List<String> before) {
  List<String> words = step.split(' ').toList()
  return before.findAll { words.contains(it.substring(it.lastIndexOf(' ') + 1)) }.unique()
}
