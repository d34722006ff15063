// Tells of every unit: its kind, what it is found by, and its text as far as the budget allows.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<Recalled> all = []
  for (MemoryUnit unit : base.units()) {
    String key = unit.key() == unit.text() ? '' : unit.key()
    String told = line(unit.kind(), 40) + '\n' + line(key, 100) + '\n' + cut(unit.text(), query.budget())
    all.add(Recalled.of(told, 0.0d, unit.id()))
  }
  return all
}

String line(String text, int longest) {
  return cut(text.replace('\n', ' '), longest)
}

String cut(String text, int longest) {
  return text.length() > longest ? text.substring(0, longest) + '…' : text
}
