// A success becomes a workflow with slots for what the goal names and {at} where it was found;
// every experience tells where things are and how to look there.
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
  units.addAll(sightings(experience, tools))
  return units
}

// Steps on two things and the last step, each with the steps that lead there. The search is left
// out: where a thing was first taken hold of becomes {at}.
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
      step = '{at}' + String.join(' ', words)
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

// What the world shows after an action on a single thing is taken to be at that thing.
List<MemoryUnit> sightings(Experience experience, Toolbox tools) {
  Map<String, MemoryUnit> seen = [:]
  Map<String, List<String>> ways = [:]
  List<String> action = []
  for (Turn turn : experience.turns()) {
    List<String> words = tools.text().words(turn.text())
    if (turn.role() == Turn.AGENT) {
      action = words
    } else if (things(action).size() == 1) {
      String place = things(action).first()
      List<String> way = ways.computeIfAbsent(place) { String p -> new ArrayList<String>() }
      String line = abstracted(action, [:])
      if (!way.contains(line)) {
        way.add(line)
      }
      for (String thing : things(words)) {
        if (thing != place && !seen.containsKey(thing)) {
          MemoryUnit unit = MemoryUnit.of('place', String.join('\n', way), turn.time())
          String key = noun(thing) + ' at ' + noun(place)
          MemoryUnit where = unit.with('thing', noun(thing)).with('place', noun(place))
          seen.put(thing, where.withKey(key).with('count', 1.0d))
        }
      }
    }
  }
  return new ArrayList<MemoryUnit>(seen.values())
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
