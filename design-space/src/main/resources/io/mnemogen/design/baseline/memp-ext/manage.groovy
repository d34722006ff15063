// Scripts that were served for a failure are repaired: without a model they lose the step it ended
// with. After three repairs they go.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String last = base.has('failure') ? base.unit('failure').text() : ''
  base.remove('failure')
  for (String id : outcome.success() ? [] : outcome.served()) {
    MemoryUnit script = base.unit(id)
    if (script == null || script.kind() != 'script') {
      continue
    }
    double revisions = script.number('revisions') + 1
    if (revisions >= tune('revisions', 3, 1, 10)) {
      base.remove(id)
      continue
    }
    List<String> kept = script.text().split('\n').toList().findAll { String step -> step != last }
    String shorter = String.join('\n', kept) + (last.isEmpty() ? '' : '\navoid: ' + last)
    String prompt = 'This script failed at "' + last + '". Correct it, one action a line, keeping ' +
        'slots such as {1}. Answer with the script only.\n\n' + script.text()
    String text = tools.model().complete(prompt, 400) { shorter }.text()
    base.put(script.withText(text).with('revisions', revisions))
  }
}
