// The workflow whose goal has the same words around its slots; among equals the nearest goal.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<Hit> near = base.vectors().search(query.asked(), base.size())
  MemoryUnit best = null
  double bestFit = -1
  for (Hit hit : near) {
    MemoryUnit unit = base.unit(hit.id())
    boolean workflow = unit.kind() == 'workflow'
    double fit = workflow ? tools.text().fit(unit.attribute('skeleton'), query.asked()) : -1.0d
    if (fit > bestFit) {
      best = unit
      bestFit = fit
    }
  }
  if (best != null) {
    String text = tools.text().filled(best.text(), best.attribute('skeleton'), query.asked())
    return [Recalled.of(text, bestFit, best.id())]
  }
  return near.take(tune('k', 40, 1, 100)).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}
