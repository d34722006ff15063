// A workflow of a known skeleton is generalised: the actions both have, in order.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : units) {
    String name = unit.attribute('skeleton')
    MemoryUnit known = base.units().find { MemoryUnit u -> u.attribute('skeleton') == name }
    if (known == null || name.isEmpty()) {
      base.put(unit.with('support', 1.0d))
      continue
    }
    List<String> steps = known.text().split('\n').toList()
    List<String> common = tools.text().diff(steps, unit.text().split('\n').toList()).kept()
    MemoryUnit merged = common.isEmpty() ? known : known.withText(String.join('\n', common))
    base.put(merged.with('support', known.number('support') + 1))
  }
}
