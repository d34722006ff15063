// Shortcuts are overwritten by name; a tip is new unless it is known word for word.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units).findAll { it.kind() == 'run' }) {
    String task = unit.attribute('skeleton')
    String name = unit.attribute('shortcut')
    if (!name.isEmpty()) {
      MemoryUnit old = base.units('shortcut').find { it.attribute('skeleton') == name }
      MemoryUnit shortcut = MemoryUnit.of('shortcut', unit.text(), unit.time())
      base.put(shortcut.withKey(name).with('skeleton', name).withId(old == null ? '' : old.id()))
    }
    List<MemoryUnit> like = base.units('run').findAll { it.attribute('skeleton') == task }
    int most = tune('most', 5, 1, 10)
    String tip = tools.distiller().lesson(task, runs(like, true), runs(like, false), most)
    if (!tip.isEmpty() && !base.units('tip').any { it.text() == tip }) {
      base.put(MemoryUnit.of('tip', tip, unit.time()).with('skeleton', task))
    }
  }
}

// The actions of the runs that ended in one way.
List<List<String>> runs(List<MemoryUnit> near, boolean success) {
  List<MemoryUnit> ended = near.findAll { (it.number('success') > 0) == success }
  return ended.findAll { !it.attribute('actions').isEmpty() }
      .collect { MemoryUnit unit -> unit.attribute('actions').split('\n').toList() }
}
