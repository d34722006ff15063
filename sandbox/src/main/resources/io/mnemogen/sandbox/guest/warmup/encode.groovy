List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  Map<String, Integer> count = [:]
  for (Turn turn : experience.turns()) {
    for (String word : tools.text().words(turn.text())) {
      count[word] = count.getOrDefault(word, 0) + 1
    }
  }
  String weight = count.size() > tune('heavy', 8, 1, 64) ? 'heavy' : 'light'
  return experience.turns()
      .findAll { Turn t -> !t.text().isBlank() }
      .collect { Turn t ->
        MemoryUnit.of('turn', "${t.role()}: ${t.text()}".toString(), t.time())
            .with('weight', weight)
            .with('words', (double) count.size())
      }
}
