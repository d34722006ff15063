// The steps to a success, with slots for what the goal names; the search is left out, {at} marks
// where a thing was first taken hold of. Steps on a single thing are kept if they lead to the next.
MemoryUnit workflow(Experience experience, boolean leads, Toolbox tools) {
  List<List<String>> actions = actions(experience, tools)
  List<String> goal = tools.text().words(experience.goal())
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
      List<String> said = step.split(' ').toList().dropRight(1)
      while (said.size() > 1 && tools.text().stems(said.last()).isEmpty()) {
        said = said.dropRight(1)
      }
      step = '{at}' + String.join(' ', said)
    }
    List<String> named = step.split(' ').toList()
    List<String> before = pending.findAll { named.contains(it.substring(it.lastIndexOf(' ') + 1)) }
    kept.addAll(leads ? before.unique() : before.unique().take(1))
    kept.add(step)
    pending.clear()
  }
  return MemoryUnit.of('workflow', String.join('\n', kept), experience.time())
      .withKey(experience.goal())
      .with('skeleton', abstracted(goal, slots))
}

// Where things were seen, each under the steps that showed it; once of a kind, or every single one.
List<MemoryUnit> sightings(Experience experience, boolean once, boolean direct, Toolbox tools) {
  Map<String, MemoryUnit> seen = [:]
  Map<String, List<String>> ways = [:]
  List<String> action = []
  for (Turn turn : experience.turns()) {
    List<String> said = tools.text().words(turn.text())
    if (turn.role() == Turn.AGENT) {
      action = said
      walk(action, ways, direct)
    } else if (things(action).size() == 1) {
      String place = things(action).first()
      for (String thing : things(said)) {
        String where = noun(thing) + ' at ' + noun(place)
        String name = once ? where : thing
        if (thing != place && !seen.containsKey(name)) {
          MemoryUnit unit = MemoryUnit.of('place', String.join('\n', ways.get(place)), turn.time())
          MemoryUnit told = unit.with('thing', noun(thing)).with('place', noun(place))
          seen.put(name, told.withKey(where).with('count', 1.0d))
        }
      }
    }
  }
  return new ArrayList<MemoryUnit>(seen.values())
}

// Which places were looked at, whatever was there, each under the steps taken.
List<MemoryUnit> visits(Experience experience, boolean direct, Toolbox tools) {
  Map<String, List<String>> ways = [:]
  Map<String, String> furthest = [:]
  for (List<String> action : actions(experience, tools)) {
    walk(action, ways, direct)
    if (things(action).size() == 1) {
      String place = things(action).first()
      String way = String.join('\n', ways.get(place))
      if (way.length() > furthest.getOrDefault(place, '').length()) {
        furthest.put(place, way)
      }
    }
  }
  return furthest.collect { String place, String way ->
    MemoryUnit.of('place', way, experience.time())
        .withKey('by ' + way.replace('\n', ', '))
        .with('place', noun(place))
        .with('count', 1.0d)
  }
}

// Follows the steps on each single thing; directly: only those since it was last come to.
void walk(List<String> action, Map<String, List<String>> ways, boolean direct) {
  if (things(action).size() == 1) {
    String line = abstracted(action, [:])
    String place = things(action).first()
    List<String> way = ways.computeIfAbsent(place) { String p -> new ArrayList<String>() }
    int before = way.indexOf(line)
    if (before >= 0 && direct) {
      way.subList(before + 1, way.size()).clear()
    } else if (before < 0) {
      way.add(line)
    }
  }
}

// What was done, in words.
List<List<String>> actions(Experience experience, Toolbox tools) {
  List<List<String>> actions = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      actions.add(tools.text().words(turn.text()))
    }
  }
  return actions
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

// What is numbered, as in "mug 1".
List<String> things(List<String> said) {
  List<String> found = []
  for (int i = 1; i < said.size(); i++) {
    if (said.get(i).isInteger()) {
      found.add(said.get(i - 1) + ' ' + said.get(i))
    }
  }
  return found
}

// A thing without its number.
String noun(String thing) {
  return thing.substring(0, thing.indexOf(' '))
}

// Words without numbers, slots put in.
String abstracted(List<String> said, Map<String, String> slots) {
  List<String> kept = said.findAll { String word -> !word.isInteger() }
  return String.join(' ', kept.collect { String word -> slots.getOrDefault(word, word) })
}
