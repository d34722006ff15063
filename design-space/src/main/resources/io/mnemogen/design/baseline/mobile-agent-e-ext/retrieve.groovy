// Two shortcuts and two tips, by the words they share with the task.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<Hit> near = base.keywords().search(query.asked(), base.size())
  List<Hit> tips = near.findAll { base.unit(it.id()).kind() == 'tip' }
  List<Hit> shortcuts = near.findAll { !(base.unit(it.id()).kind() in ['tip', 'run']) }
  List<Hit> chosen = shortcuts.take(tune('shortcuts', 2, 0, 10)) + tips.take(tune('tips', 2, 0, 10))
  return chosen.collect { Hit hit ->
    Recalled.of(bound(base.unit(hit.id()), query.asked(), tools.text()), hit.score(), hit.id())
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
