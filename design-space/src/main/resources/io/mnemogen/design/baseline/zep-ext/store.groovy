// A newer value of the same subject and attribute closes the older fact at its own time; a fact
// that is known is not stored again.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  int similar = tune('similar', 8, 1, 30)
  for (MemoryUnit unit : units) {
    List<Hit> near =
        base.keywords().search(unit.key(), similar).findAll { base.unit(it.id()).number('until') == 0 }
    List<String> known = near.collect { Hit hit -> base.unit(hit.id()).text() }
    Revision revision = tools.distiller().revision(unit.text(), known, tune('same', 0.95, 0.5, 1.0))
    MemoryUnit old = revision.known() < 0 ? null : base.unit(near.get(revision.known()).id())
    if (old != null && (revision.keeps() || revision.removes())) {
      base.put(old.with('until', Math.max(1.0d, (double) unit.time())))
    }
    if (revision.keeps()) {
      base.put(unit)
      relate(unit.attribute('entities').split('[|]').toList(), base.graph())
    }
  }
}

// What a fact names together is related.
void relate(List<String> names, GraphView graph) {
  for (int i = 0; i < names.size(); i++) {
    for (String other : names.drop(i + 1)) {
      graph.strengthen(names.get(i), 'fact', other, 1.0d)
      graph.strengthen(other, 'fact', names.get(i), 1.0d)
    }
  }
}
