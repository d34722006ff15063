// Over the capacity the prototype that stands for least, the oldest of equals, goes.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  int capacity = tune('capacity', 200, 10, 2000)
  boolean labelled = base.size() > 0 && !base.units().first().attribute('label').isEmpty()
  Map<String, Double> worth = [:]
  for (MemoryUnit unit : labelled ? base.units() : []) {
    worth.put(unit.id(), unit.number('count'))
  }
  for (String id : tools.schedule().evicted(worth, capacity, 0)) {
    base.remove(id)
  }
}
