// The cards nearest to the question, mixed two at a time into one block.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  List<Hit> cards = base.vectors().search(asked, tune('cards', 8, 1, 40))
  if (cards.isEmpty()) {
    return []
  }
  List<List<String>> blocks = cards.collect { base.unit(it.id()).text().split('\n').toList() }
  if (query.text() != query.goal()) {
    blocks = blocks.take(1)
  }
  while (blocks.size() > 1) {
    List<List<String>> mixed = []
    for (List<List<String>> pair : blocks.collate(2)) {
      mixed.add(mix(pair.collectMany { List<String> block -> block }, asked, tools.text()))
    }
    blocks = mixed
  }
  String text = String.join('\n', blocks.first())
  return [new Recalled(text, cards.first().score(), cards.collect { Hit hit -> hit.id() })]
}

// The lines that answer best, best first.
List<String> mix(List<String> lines, String asked, TextKit text) {
  List<String> order = new ArrayList<String>(lines)
  order.sort { String a, String b ->
    Double.compare(text.coverage(asked, b), text.coverage(asked, a))
  }
  return order.take(tune('lines', 24, 2, 100))
}
