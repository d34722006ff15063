// The nearest, nearest first, with the words of the goal in their slots.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  return base.vectors().search(query.asked(), tune('k', 1, 1, 20)).collect { Hit hit ->
    Recalled.of(bound(base.unit(hit.id()), query.asked(), tools.text()), hit.score(), hit.id())
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
