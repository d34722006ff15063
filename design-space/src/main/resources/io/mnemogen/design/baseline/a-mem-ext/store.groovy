// A new note is linked to those of its neighbours that belong with it; their tags grow by its own.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double alike = tune('alike', 0.6, 0.2, 1.0)
  for (MemoryUnit unit : units) {
    String tags = unit.attribute('tags')
    MemoryUnit note = base.put(unit.withKey(unit.key() + (tags.isEmpty() ? '' : ' ' + tags)))
    List<Hit> hits = base.vectors().search(unit.key(), tune('neighbours', 6, 1, 20))
    List<Hit> others = hits.findAll { Hit hit -> hit.id() != note.id() }
    Map<String, String> texts = [:]
    others.each { Hit hit -> texts.put(hit.id(), base.unit(hit.id()).text()) }
    List<String> near = others.findAll { it.score() >= alike }.collect { it.id() }
    for (String id : tools.model().picks(unit.text(), texts, near)) {
      MemoryUnit other = base.unit(id)
      List<String> theirs = other.attribute('tags').split(' ').toList()
      String all = String.join(' ', theirs + (tags.split(' ').toList() - theirs)).trim()
      boolean room = all.length() < 200
      base.put((room ? other.with('tags', all) : other).linkedTo(note.id()))
      note = base.put(note.linkedTo(other.id()))
    }
  }
}
