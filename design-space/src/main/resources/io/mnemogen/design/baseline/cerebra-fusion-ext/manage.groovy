// Edges between nodes served together are strengthened by success and weakened by failure; every
// 50 experiences, near-duplicates are merged into the one of more use.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    base.scores().credit(id, outcome.success())
    MemoryUnit node = base.unit(id)
    for (String other : node == null ? [] : node.links()) {
      if (outcome.served().contains(other) && base.scores().uses(id) > 5) {
        double factor = outcome.success() ? 1.2d : 0.8d
        node = node.with(other, Math.max(0.5d, Math.min(1.0d, node.number(other) * factor)))
      }
    }
    if (node != null) {
      base.put(node)
    }
  }
  MemoryUnit last = base.size() == 0 ? null : base.latest(1).first()
  if (base.size() % 50 == 0 && last != null) {
    for (MemoryUnit unit : base.latest(50)) {
      for (Hit hit : base.vectors().search(unit.key(), 2)) {
        MemoryUnit other = base.unit(hit.id())
        boolean twin = hit.score() >= tune('merge', 0.9, 0.5, 1.0) && other.kind() == unit.kind()
        if (twin && other.id() != unit.id() && base.has(unit.id())) {
          boolean less = base.scores().uses(unit.id()) < base.scores().uses(other.id())
          base.remove(less ? unit.id() : other.id())
        }
      }
    }
  }
}
