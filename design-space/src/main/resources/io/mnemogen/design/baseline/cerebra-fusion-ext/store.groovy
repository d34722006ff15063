// Nodes of one task are linked with weight 1, similar ones of one kind with their similarity.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double edge = tune('edge', 0.75, 0.3, 1.0)
  base.putAll(units)
  for (MemoryUnit unit : units) {
    MemoryUnit node = unit
    for (MemoryUnit other : units) {
      node = other.id() == node.id() ? node : node.linkedTo(other.id()).with(other.id(), 1.0d)
    }
    for (Hit hit : base.vectors().search(unit.key(), 6)) {
      MemoryUnit other = base.unit(hit.id())
      if (other.id() != node.id() && other.kind() == node.kind() && hit.score() >= edge) {
        node = node.linkedTo(other.id()).with(other.id(), hit.score())
      }
    }
    base.put(node)
  }
}
