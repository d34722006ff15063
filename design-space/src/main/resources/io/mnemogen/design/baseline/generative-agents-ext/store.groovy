// Importance, 1 to 10: without a model how rare the words are here, and what was won or lost.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  base.putAll(units)
  for (MemoryUnit unit : units) {
    double rarity = 1.0d / Math.max(1, base.keywords().search(unit.key(), 50).size())
    double plain = 1 + 9 * Math.min(1.0d, rarity + unit.number('reward'))
    String prompt = 'On a scale from 1, mundane, to 10, poignant: how poignant is this memory?\n\n'
    double importance =
        tools.model().number(prompt + tools.text().cap(unit.text(), 500), 1, 10) { plain }
    base.put(unit.with('importance', importance))
  }
}
