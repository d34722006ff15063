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
    List<String> common = common(steps, unit.text().split('\n').toList())
    MemoryUnit merged = common.isEmpty() ? known : known.withText(String.join('\n', common))
    base.put(merged.with('support', known.number('support') + 1))
  }
}

// The longest common sub-sequence.
List<String> common(List<String> a, List<String> b) {
  int[][] length = new int[a.size() + 1][b.size() + 1]
  for (int i = a.size() - 1; i >= 0; i--) {
    for (int j = b.size() - 1; j >= 0; j--) {
      length[i][j] =
          a.get(i) == b.get(j)
              ? length[i + 1][j + 1] + 1
              : Math.max(length[i + 1][j], length[i][j + 1])
    }
  }
  List<String> out = []
  int i = 0
  int j = 0
  while (i < a.size() && j < b.size()) {
    if (a.get(i) == b.get(j)) {
      out.add(a.get(i))
      i++
      j++
    } else if (length[i + 1][j] >= length[i][j + 1]) {
      i++
    } else {
      j++
    }
  }
  return out
}
