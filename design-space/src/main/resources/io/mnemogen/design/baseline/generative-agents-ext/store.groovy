// Importance, 1 to 10: how rare the words are here, and what was won or lost.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  base.putAll(units)
  for (MemoryUnit unit : units) {
    int known = base.keywords().search(unit.key(), 50).count { it.score() > 0 }.intValue()
    double rarity = 1.0d / Math.max(1, known)
    base.put(unit.with('importance', 1 + 9 * Math.min(1.0d, rarity + unit.number('reward'))))
  }
}
