// The mean change of an action, and the mean reward of a plan, over all experience.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Map<String, MemoryUnit> known = [:]
  for (MemoryUnit unit : base.where { MemoryUnit u -> u.kind() == 'affordance' }) {
    known.put(unit.text(), unit)
  }
  for (MemoryUnit unit : units) {
    MemoryUnit old = unit.kind() == 'affordance' ? known.get(unit.text()) : null
    if (old != null) {
      String seen = old.attribute('seen') + ' ' + unit.attribute('seen')
      old = old.with('sum', old.number('sum') + unit.number('sum')).with('seen', seen.take(2000))
      old = old.with('count', old.number('count') + 1)
    }
    MemoryUnit kept = base.put(old == null ? unit : old)
    known.put(kept.text(), kept)
  }
}
