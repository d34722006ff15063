// The lesson of a case: what its neighbours that failed did and those that succeeded did not.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<MemoryUnit> near = base.vectors().search(unit.key(), 8).collect { base.unit(it.id()) }
    List<List<String>> failed = runs(near, false)
    if (!failed.isEmpty()) {
      String lesson = tools.distiller().lesson('', runs(near, true), failed, 3)
      base.put(unit.with('lesson', lesson))
    }
  }
}

// The actions of the runs that ended in one way.
List<List<String>> runs(List<MemoryUnit> near, boolean success) {
  List<MemoryUnit> ended = near.findAll { (it.number('success') > 0) == success }
  return ended.findAll { !it.attribute('actions').isEmpty() }
      .collect { MemoryUnit unit -> unit.attribute('actions').split('\n').toList() }
}
