// The best-fitting workflow; before a thing is first needed, the places where it was seen most.
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
    List<String> fillers = tools.text().fillers(best.attribute('skeleton'), query.asked())
    return guidance(best, fillers, base, bestFit)
  }
  return near.take(tune('k', 40, 1, 100)).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}

List<Recalled> guidance(MemoryUnit workflow, List<String> fillers, MemoryBase base, double fit) {
  int most = tune('places', 4, 0, 12)
  List<Recalled> lines = []
  Set<String> met = new LinkedHashSet<String>()
  for (String step : workflow.text().split('\n')) {
    boolean find = step.startsWith('{at}')
    String line = step.replace('{at}', '')
    for (int i = 0; i < fillers.size(); i++) {
      String slot = '{' + (i + 1) + '}'
      if (line.contains(slot) && (met.add(slot) || find)) {
        for (MemoryUnit place : places(fillers.get(i), base).take(most)) {
          lines.add(Recalled.of(place.text(), fit, place.id()))
        }
      }
      line = line.replace(slot, fillers.get(i))
    }
    lines.add(Recalled.of(line, fit, workflow.id()))
  }
  return lines
}

List<MemoryUnit> places(String thing, MemoryBase base) {
  return base.where { MemoryUnit unit -> unit.attribute('thing') == thing }
      .toSorted { MemoryUnit unit -> -unit.number('count') }
}
