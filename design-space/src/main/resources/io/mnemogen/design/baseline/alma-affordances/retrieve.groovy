// Plans of the same signature that paid; then the actions that showed what the task names; then
// those that earned most here.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  Set<String> words = tools.text().stems(asked).toSet()
  Map<String, Double> near = base.vectors().scores(asked)
  Map<String, Double> plans = [:]
  Map<String, Double> affordances = [:]
  for (MemoryUnit unit : base.units()) {
    double mean = unit.number('sum') / Math.max(1.0d, unit.number('count'))
    if (unit.kind() == 'affordance') {
      double shown = tools.text().stems(unit.attribute('seen')).toSet().intersect(words).size()
      affordances.put(unit.id(), mean + tune('place', 0.2, 0.0, 1.0) * shown)
    } else if (mean >= tune('least', -0.05, -1.0, 1.0) && !(unit.kind() == 'plan' && mean <= 0)) {
      plans.put(unit.id(), near.getOrDefault(unit.id(), 0.0d) + mean)
    }
  }
  List<String> ids = ranked(plans).take(tune('plans', 1, 0, 6))
  boolean talk = !ids.isEmpty() && base.unit(ids.first()).kind() != 'plan'
  ids = talk ? ranked(plans).take(40) : ids
  return (ids + ranked(affordances).take(tune('actions', 5, 0, 32))).collect { String id ->
    Recalled.of(bound(base.unit(id), asked, tools.text()), near.getOrDefault(id, 0.0d), id)
  }
}

List<String> ranked(Map<String, Double> scores) {
  List<String> ids = new ArrayList<String>(scores.keySet())
  ids.sort { String a, String b -> Double.compare(scores.get(b), scores.get(a)) }
  return ids
}

// Fills the slots with the last words of the goal that the skeleton does not have.
String bound(MemoryUnit unit, String goal, TextKit text) {
  List<String> fixed = unit.attribute('skeleton').split(' ').toList()
  int slots = fixed.count { String word -> word.startsWith('{') }.intValue()
  List<String> free = text.words(goal).findAll { String word ->
    !fixed.contains(word) && !text.stems(word).isEmpty()
  }
  String filled = unit.text()
  for (int i = 0; i < Math.min(slots, free.size()); i++) {
    filled = filled.replace('{' + (i + 1) + '}', free.takeRight(slots).get(i))
  }
  return filled
}
