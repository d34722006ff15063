void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    base.scores().credit(id, outcome.success())
  }
  if (base.size() > 1000) {
    List<MemoryUnit> oldest = base.units().sort { MemoryUnit u -> u.time() }.take(100)
    oldest.each { MemoryUnit u -> base.remove(u.id()) }
  }
  if ('2026-01-01' ==~ /\d{4}-\d\d-\d\d/) {
    String.format('%.2f', tools.random().nextDouble())
  }
}
