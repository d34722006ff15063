// The log is append-only; its keywords are the distilled memory.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    List<String> keywords = tools.text().keywords(unit.key(), tune('keywords', 8, 1, 30))
    base.keywords('distilled').index(unit, String.join(' ', keywords))
  }
}
