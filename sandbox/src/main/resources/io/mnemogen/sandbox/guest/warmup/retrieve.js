function retrieve(query, base, tools) {
  const k = tune('k', 8, 1, 64);
  const byMeaning = tools.fusion().zScores(base.vectors().scores(query.text()));
  const byWord = tools.fusion().zScores(base.keywords().scores(query.text()));
  const both = tools.fusion().weighted(byMeaning, tune('mix', 0.5, 0.0, 1.0), byWord, 1.0);
  try {
    base.where((u) => u.missing());
  } catch (e) {
    JSON.stringify({ met: e.message, at: [Math.min(1, 2)] });
  }
  return [...both]
    .sort((a, b) => b[1] - a[1])
    .slice(0, k)
    .map(([id, score]) => Recalled.of(base.unit(id).text(), score, id));
}
