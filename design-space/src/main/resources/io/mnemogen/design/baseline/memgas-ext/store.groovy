// Indexed at every granularity; linked to the sessions on the similar side of a two-part mixture.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.putAll(units)) {
    String gist = unit.attribute('gist').isEmpty() ? unit.key() : unit.attribute('gist')
    base.vectors('gist').index(unit, gist)
    base.vectors('keywords').index(unit, unit.attribute('keywords') + ' ')
    List<float[]> turns = tools.embedder().embedAll(unit.text().split('\n').toList())
    base.vectors('turn').index(unit, tools.clustering().centre(turns))
    if (base.size() < tune('sessions', 5, 2, 50)) {
      continue
    }
    List<Hit> near = base.vectors('gist').search(gist, 30).findAll { it.id() != unit.id() }
    List<Double> scores = near.collect { Hit hit -> hit.score() }
    for (Hit hit : near) {
      if (tools.clustering().mixture(scores).isHigh(hit.score())) {
        base.put(base.unit(hit.id()).linkedTo(unit.id()))
        base.put(base.unit(unit.id()).linkedTo(hit.id()))
      }
    }
  }
}
