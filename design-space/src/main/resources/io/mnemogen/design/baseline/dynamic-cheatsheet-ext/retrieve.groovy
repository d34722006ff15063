// The whole sheet, what has counted most first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<MemoryUnit> sheet = base.units().toSorted { MemoryUnit unit -> -unit.number('count') }
  return sheet.take(tune('bullets', 60, 5, 200)).collect { MemoryUnit unit ->
    Recalled.of(bound(unit, query.asked(), tools.text()), unit.number('count'), unit.id())
  }
}

// With the words of the task in its slots.
String bound(MemoryUnit unit, String task, TextKit text) {
  return text.filled(unit.text(), unit.attribute('skeleton'), task)
}
