List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.text().isEmpty() ? query.goal() : query.text()
  boolean labelled = base.size() > 0 && !base.units().first().attribute('label').isEmpty()
  String wanted = labelled || query.goal().isEmpty() ? asked : query.goal()
  return base.vectors().search(wanted, tune('k', 20, 1, 60)).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}
