// Lessons are titled with the task and linked to its nearest runs.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near = base.vectors().search(unit.key(), 8).collect { base.unit(it.id()) }
    String text = tools.distiller().lesson(unit.key(), runs(near, true), runs(near, false), 3)
    if (!text.isEmpty()) {
      String id = base.put(MemoryUnit.of('lesson', text, unit.time())).id()
      for (MemoryUnit run : near.findAll { it.kind() == 'run' }.take(3)) {
        base.put(base.unit(run.id()).linkedTo(id))
      }
    }
  }
}

// The actions of the runs that ended in one way.
List<List<String>> runs(List<MemoryUnit> near, boolean success) {
  List<MemoryUnit> ended = near.findAll { (it.number('success') > 0) == success }
  return ended.findAll { !it.attribute('actions').isEmpty() }
      .collect { MemoryUnit unit -> unit.attribute('actions').split('\n').toList() }
}
