// A success becomes a workflow with slots for what the goal names and {at} where it was found;
// every experience tells where things are and how to look there.
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
  units.addAll(sightings(experience, tools.text()))
  return units
}

// Steps on two things and the last step, each with the steps that lead there. The search is left
// out: where a thing was first taken hold of becomes {at}.
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
    step = found && !slots.containsKey(noun(things.last())) ? '{at}' + taking(step, text) : step
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

// What the world shows after an action on a single thing is taken to be at that thing.
List<MemoryUnit> sightings(Experience experience, TextKit text) {
  Map<String, MemoryUnit> seen = [:]
  Map<String, Set<String>> ways = [:]
  String action = ''
  for (Turn turn : experience.turns()) {
    List<String> at = text.things(action)
    if (turn.role() == Turn.AGENT) {
      action = turn.text()
    } else if (at.size() == 1) {
      Set<String> way = ways.computeIfAbsent(at.first()) { String p -> new LinkedHashSet<String>() }
      way.add(text.general(action, [:]))
      for (String thing : text.things(turn.text()) - at) {
        MemoryUnit unit = MemoryUnit.of('place', String.join('\n', way), turn.time())
        unit = unit.with('thing', noun(thing))
        String key = noun(thing) + ' at ' + noun(at.first())
        seen.putIfAbsent(thing, unit.withKey(key).with('count', 1.0d))
      }
    }
  }
  return new ArrayList<MemoryUnit>(seen.values())
}

String noun(String thing) {
  return thing.split(' ').first()
}
