function manage(outcome, base, tools) {
  for (const id of outcome.served()) {
    base.scores().credit(id, outcome.success());
  }
  if (base.size() > tune('most', 2000, 100, 20000)) {
    base.remove(base.units()[0].id());
  }
}
