// Sum of z-scores: words find names and numbers, vectors find paraphrases.
function retrieve(query, base, tools) {
  const lexical = tune('lexical', 1.0, 0.0, 3.0);
  const semantic = tune('semantic', 1.0, 0.0, 3.0);
  const k = tune('k', 60, 1, 200);
  const asked =
    query.goal() === query.text() ? query.text() : query.goal() + '\n' + query.text();
  const words = base.keywords().scores(asked);
  const meanings = base.vectors().scores(asked);
  const everywhere = new Map();
  for (const [id] of meanings) {
    everywhere.set(id, words.get(id) ?? 0);
  }
  const fusion = tools.fusion();
  const sum = fusion.weighted(
    fusion.zScores(everywhere), lexical, fusion.zScores(meanings), semantic);
  return [...sum]
    .sort(([, a], [, b]) => b - a)
    .slice(0, k)
    .map(([id, score]) => Recalled.of(base.unit(id).text(), score, id));
}
