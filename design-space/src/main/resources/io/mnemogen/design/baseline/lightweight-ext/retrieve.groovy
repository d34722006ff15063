// At the beginning the nearest lessons; during an episode notes of what has mattered so far.
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  String asked = query.asked()
  List<Recalled> served = []
  for (Hit hit : base.vectors().search(asked, tune('lessons', 3, 0, 20))) {
    served.add(Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()))
  }
  Set<String> seen = new HashSet<String>()
  for (Turn turn : query.recent()) {
    if (turn.role() != Turn.AGENT && (seen.add(turn.text()) || turn.reward() != 0)) {
      String note = turn.text().split(' ').toList().take(20).join(' ')
      served.add(new Recalled('so far: ' + note, turn.reward(), []))
    }
  }
  return served.take(served.size() - seen.size()) + served.takeRight(seen.size()).takeRight(15)
}
