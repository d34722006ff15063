// ADD, UPDATE, DELETE or NOOP, decided against the most similar facts.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double same = tune('same', 0.8, 0.4, 1.0)
  for (MemoryUnit unit : units) {
    List<Hit> near = base.vectors().search(unit.key(), tune('similar', 10, 1, 30))
    List<String> known = near.collect { Hit hit -> base.unit(hit.id()).text() }
    Revision revision = tools.distiller().revision(unit.text(), known, same)
    String id = revision.known() < 0 ? '' : near.get(revision.known()).id()
    if (revision.keeps()) {
      base.put(unit.withId(id))
    } else if (revision.removes()) {
      base.remove(id)
    }
  }
}
