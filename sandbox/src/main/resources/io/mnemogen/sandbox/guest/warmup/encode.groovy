record Said(String who, String what, long time) {}

enum Weight { LIGHT, HEAVY }

List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Said> said = experience.turns().collect { Turn t -> new Said(t.role(), t.text(), t.time()) }
  Map<String, Integer> count = [:]
  for (Said each : said) {
    for (String word : tools.text().words(each.what())) {
      count[word] = count.getOrDefault(word, 0) + 1
    }
  }
  Weight weight = count.size() > tune('heavy', 8, 1, 64) ? Weight.HEAVY : Weight.LIGHT
  return said
      .findAll { Said s -> !s.what().isBlank() }
      .collect { Said s ->
        MemoryUnit.of('turn', "${s.who()}: ${s.what()}".toString(), s.time())
            .with('weight', weight.name())
            .with('words', (double) count.size())
      }
}
