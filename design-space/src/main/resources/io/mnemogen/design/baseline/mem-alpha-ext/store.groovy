// Insert; or update what is revised; or delete what is taken back. Repetition is support.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double repeat = tune('repeat', 0.8, 0.4, 1.0)
  for (MemoryUnit unit : units) {
    List<Hit> near = base.keywords().search(unit.key(), 3)
    List<String> known = near.collect { Hit hit -> base.unit(hit.id()).text() }
    Revision revision = tools.distiller().revision(unit.text(), known, repeat)
    MemoryUnit old = revision.known() < 0 ? null : base.unit(near.get(revision.known()).id())
    if (old == null) {
      base.put(unit)
    } else if (revision.removes()) {
      base.remove(old.id())
    } else {
      MemoryUnit kept = revision.keeps() ? unit.withId(old.id()) : old
      base.put(kept.with('support', old.number('support') + 1))
    }
  }
}
