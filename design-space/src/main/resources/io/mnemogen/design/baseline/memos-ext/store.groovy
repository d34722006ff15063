// A cube that says what another says is merged into it; one that revises another archives it.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double merge = tune('merge', 0.9, 0.5, 1.0)
  for (MemoryUnit unit : units) {
    List<Hit> near = base.keywords().search(unit.key(), 4)
    List<String> known = near.collect { Hit hit -> base.unit(hit.id()).text() }
    Revision revision = tools.distiller().revision(unit.text(), known, merge)
    MemoryUnit old = revision.known() < 0 ? null : base.unit(near.get(revision.known()).id())
    boolean replaced = revision.keeps() || revision.removes()
    if (old != null) {
      MemoryUnit next = old.with('state', replaced ? 'archived' : 'merged')
      base.put(replaced ? next : next.with('version', old.number('version') + 1))
    }
    if (revision.keeps()) {
      base.put(unit)
    }
  }
}
