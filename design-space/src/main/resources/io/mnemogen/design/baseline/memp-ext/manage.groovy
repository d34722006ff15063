// Scripts that were served for a failure lose the step it ended with; after three repairs they go.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  MemoryUnit failure = base.unit('failure')
  base.remove('failure')
  if (outcome.success()) {
    return
  }
  for (String id : outcome.served()) {
    MemoryUnit script = base.unit(id)
    if (script == null || script.kind() != 'script') {
      continue
    }
    double revisions = script.number('revisions') + 1
    if (revisions >= tune('revisions', 3, 1, 10)) {
      base.remove(id)
      continue
    }
    String last = failure == null ? '' : failure.text().split('\n').toList().last()
    List<String> kept = script.text().split('\n').toList().findAll { String step -> step != last }
    String text = String.join('\n', kept) + (last.isEmpty() ? '' : '\navoid: ' + last)
    base.put(script.withText(text).with('revisions', revisions))
  }
}
