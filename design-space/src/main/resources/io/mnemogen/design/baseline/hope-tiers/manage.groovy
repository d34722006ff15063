// When a slower tier is due, groups of alike units not yet consolidated become one unit of it.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Scoreboard state = base.scores('hope')
  state.credit('experiences', true)
  int middle = tune('middle', 8, 2, 64)
  int slow = tune('slow', 64, 8, 512)
  for (int tier : tools.schedule().tiers(state.uses('experiences'), [1, middle, slow])) {
    if (tier > 0) {
      consolidate(base, tools, tier)
    }
  }
}

void consolidate(MemoryBase base, Toolbox tools, int tier) {
  List<MemoryUnit> fresh =
      base.where { MemoryUnit u -> u.number('tier') == tier - 1 && u.number('done') == 0 }
  LinkedHashMap<String, float[]> points = [:]
  List<MemoryUnit> recent = fresh.takeRight(200)
  List<float[]> vectors = tools.embedder().embedAll(recent.collect { it.key() })
  for (int i = 0; i < recent.size(); i++) {
    points.put(recent.get(i).id(), vectors.get(i))
  }
  double alike = tune('alike', 0.7, 0.3, 1.0)
  for (List<String> group : tools.clustering().agglomerative(points, alike)) {
    if (group.size() >= tune('support', 2, 2, 10)) {
      List<String> texts = group.collect { String id -> base.unit(id).text() }.unique()
      MemoryUnit first = base.unit(group.last())
      String text = String.join('\n', texts.takeRight(4))
      MemoryUnit merged = MemoryUnit.of(first.kind(), text, first.time()).withKey(first.key())
      base.put(merged.with('tier', (double) tier).with('support', (double) group.size()))
    }
  }
  fresh.each { MemoryUnit unit -> base.put(unit.with('done', 1.0d)) }
}
