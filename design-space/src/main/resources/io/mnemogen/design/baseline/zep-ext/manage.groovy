// Every so often communities of entities are found anew by label propagation; each has a summary of
// what is known of its members.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  if (base.scores().vote('lived', 1.0d) % tune('every', 10, 1, 200) != 0) {
    return
  }
  base.units('community').each { MemoryUnit old -> base.remove(old.id()) }
  List<MemoryUnit> open = base.units('fact').findAll { it.number('until') == 0 }
  for (List<String> members : base.graph().communities()) {
    List<String> said = open.findAll { MemoryUnit fact ->
      !members.disjoint(fact.attribute('entities').split('[|]').toList())
    }.collect { MemoryUnit fact -> fact.text() }
    if (members.size() >= tune('members', 3, 2, 20)) {
      String known = String.join('\n', said.takeRight(100))
      String text = tools.model().summary(known, tune('words', 60, 20, 200)).text()
      MemoryUnit community = MemoryUnit.of('community', text, tools.now())
      base.put(community.with('entities', String.join('|', members)))
    }
  }
}
