// The nearest, nearest first, with the words of the goal in their slots.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int k = tune('k', 1, 1, 20)
  String asked = query.goal().isEmpty() ? query.text() : query.goal()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, base.size())) {
    MemoryUnit unit = base.unit(hit.id())
    if (served.size() < k) {
      served.add(Recalled.of(bound(unit, asked, tools.text()), hit.score(), hit.id()))
    }
  }
  return served
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
