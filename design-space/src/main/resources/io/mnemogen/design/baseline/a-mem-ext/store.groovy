// A new note is linked to the near ones among five neighbours, whose tags grow by its own.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double alike = tune('alike', 0.6, 0.2, 1.0)
  for (MemoryUnit unit : units) {
    String tags = unit.attribute('tags')
    MemoryUnit note = base.put(unit.withKey(unit.key() + (tags.isEmpty() ? '' : ' ' + tags)))
    for (Hit hit : base.vectors().search(unit.key(), tune('neighbours', 6, 1, 20))) {
      MemoryUnit other = base.unit(hit.id())
      if (other.id() != note.id() && hit.score() >= alike) {
        List<String> theirs = other.attribute('tags').split(' ').toList()
        String all = String.join(' ', theirs + (tags.split(' ').toList() - theirs)).trim()
        boolean room = all.length() < 200
        base.put((room ? other.with('tags', all) : other).linkedTo(note.id()))
        note = base.put(note.linkedTo(other.id()))
      }
    }
  }
}
