// During an episode its own summaries and the present segment come first.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  int n = tune('segment', 10, 2, 40)
  List<Recalled> served = []
  List<List<Turn>> segments = new ArrayList<Turn>(query.recent()).collate(n)
  for (List<Turn> segment : segments) {
    List<String> said = segment.collect { Turn turn -> turn.text() }
    boolean present = segment.is(segments.last())
    String text = present ? String.join('\n', said) : tools.text().cap(String.join(' ', said), 40)
    served.add(new Recalled('so far: ' + text, 1.0d, []))
  }
  for (Hit hit : base.vectors().search(asked, tune('k', 20, 1, 100))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  return served
}
