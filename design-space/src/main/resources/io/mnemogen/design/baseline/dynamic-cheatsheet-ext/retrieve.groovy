// The whole sheet, what has counted most first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<MemoryUnit> sheet = base.units()
  sheet.sort { MemoryUnit a, MemoryUnit b -> Double.compare(b.number('count'), a.number('count')) }
  return sheet.take(tune('bullets', 60, 5, 200)).collect { MemoryUnit unit ->
    Recalled.of(bound(unit, asked, tools.text()), unit.number('count'), unit.id())
  }
}

// Fills the slots with the last words of the goal that the skeleton does not have.
String bound(MemoryUnit unit, String goal, TextKit text) {
  List<String> fixed = unit.attribute('skeleton').split(' ').toList()
  int slots = fixed.count { String word -> word.startsWith('{') }.intValue()
  List<String> free = text.words(goal).findAll { String word ->
    !fixed.contains(word) && !text.stems(word).isEmpty()
  }
  String filled = unit.text()
  for (int i = 0; i < Math.min(slots, free.size()); i++) {
    filled = filled.replace('{' + (i + 1) + '}', free.takeRight(slots).get(i))
  }
  return filled
}
