// A word has hardly more than 16 characters: what is past that could not be read anyway.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  int room = Math.min(16 * query.budget(), 150000)
  List<Recalled> served = []
  for (MemoryUnit unit : base.units()) {
    room -= unit.text().length() + 1
    if (room < 0) {
      break
    }
    served.add(Recalled.of(unit.text(), 0.0d, unit.id()))
  }
  return served
}
