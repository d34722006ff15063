function retrieve(query, base, tools) {
  const k = tune('k', 60, 1, 200);
  const asked =
    query.goal() === query.text() ? query.text() : query.goal() + '\n' + query.text();
  return base
    .keywords()
    .search(asked, k)
    .map((hit) => Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()));
}
