// A fact that shares a tag with a near one is merged with it when it says the same, and closes it
// when it revises it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double merge = tune('merge', 0.9, 0.5, 1.0)
  for (MemoryUnit unit : units) {
    List<Hit> near =
        base.keywords().search(unit.attribute('tags'), 5).findAll { base.unit(it.id()).kind() == 'fact' }
    List<String> known = near.collect { Hit hit -> base.unit(hit.id()).text() }
    Revision revision = tools.distiller().revision(unit.text(), known, merge)
    MemoryUnit old = revision.known() < 0 ? null : base.unit(near.get(revision.known()).id())
    if (old != null && (revision.keeps() || revision.removes())) {
      base.put(old.with('closed', 1.0d))
    }
    if (revision.keeps()) {
      base.put(unit)
    }
  }
}
