// When enough of importance has happened since the last reflection, what it amounts to becomes a
// memory of its own.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  double threshold = tune('threshold', 150.0, 20.0, 1000.0)
  List<MemoryUnit> recent = base.units().reverse().takeWhile { it.kind() != 'reflection' }
  double sum = 0
  for (MemoryUnit unit : recent) {
    sum += unit.number('importance')
  }
  if (sum > threshold) {
    List<Turn> said = recent.take(100).reverse().collect { MemoryUnit unit ->
      Turn.of('seen', unit.text(), unit.time())
    }
    String text = tools.distiller().gist(said, tune('words', 60, 20, 200))
    base.put(MemoryUnit.of('reflection', text, tools.now()).with('importance', 8.0d))
  }
}
