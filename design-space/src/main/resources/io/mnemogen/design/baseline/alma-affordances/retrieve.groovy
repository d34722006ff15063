// Plans of the same signature that paid; then the actions that showed what the task names; then
// those that earned most here.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  Set<String> words = tools.text().stems(query.asked()).toSet()
  Map<String, Double> near = base.vectors().scores(query.asked())
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
  List<String> ids = tools.fusion().best(plans, tune('plans', 1, 0, 6))
  boolean talk = !ids.isEmpty() && base.unit(ids.first()).kind() != 'plan'
  ids = talk ? tools.fusion().best(plans, 40) : ids
  List<String> actions = tools.fusion().best(affordances, tune('actions', 5, 0, 32))
  return (ids + actions).collect { String id ->
    Recalled.of(bound(base.unit(id), query.asked(), tools.text()), near.getOrDefault(id, 0.0d), id)
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
