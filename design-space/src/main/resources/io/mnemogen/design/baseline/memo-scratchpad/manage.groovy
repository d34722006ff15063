// Over the cap the oldest two summaries are folded into one.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  while (base.size() > tune('cap', 400, 10, 2000)) {
    List<MemoryUnit> oldest = base.units().take(2)
    String both = oldest.first().text() + '\n' + oldest.last().text()
    oldest.each { MemoryUnit unit -> base.remove(unit.id()) }
    base.put(oldest.last().withText(tools.text().cap(both, 60)))
  }
}
