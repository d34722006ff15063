// Every turn is found by each of its first four sentences too, said by whoever says it.
void sentences(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    int colon = unit.text().indexOf(': ')
    String who = colon > 0 && colon < 40 ? unit.text().substring(0, colon + 2) : ''
    List<String> said = tools.text().sentences(unit.text().substring(who.length()))
    List<String> telling = said.findAll { String it -> tools.text().stems(it).size() > 1 }.take(4)
    List<String> texts = telling.isEmpty() ? [unit.text()] : telling.collect { String it -> who + it }
    List<float[]> vectors = tools.embedder().embedAll(texts)
    for (int n = 0; n < texts.size(); n++) {
      base.vectors('sentence ' + (n + 1)).index(unit, vectors.get(n))
    }
  }
}

// Every unit is found by what was said before and after it too.
void scenes(List<MemoryUnit> units, int reach, MemoryBase base, Toolbox tools) {
  List<String> texts = []
  for (int i = 0; i < units.size(); i++) {
    List<String> lines = []
    for (int j = Math.max(0, i - reach); j <= Math.min(units.size() - 1, i + reach); j++) {
      lines.add(units.get(j).key())
    }
    texts.add(String.join('\n', lines))
  }
  List<float[]> vectors = tools.embedder().embedAll(texts)
  for (int i = 0; i < units.size(); i++) {
    base.vectors('scenes').index(units.get(i), vectors.get(i))
  }
}
