# Sum of z-scores: words find names and numbers, vectors find paraphrases.
def retrieve(query, base, tools):
    lexical = tune('lexical', 1.0, 0.0, 3.0)
    semantic = tune('semantic', 1.0, 0.0, 3.0)
    k = tune('k', 60, 1, 200)
    same = query.goal() == query.text()
    asked = query.text() if same else query.goal() + '\n' + query.text()
    words = base.keywords().scores(asked)
    meanings = base.vectors().scores(asked)
    everywhere = {id: words.get(id, 0.0) for id in meanings}
    fusion = tools.fusion()
    total = fusion.weighted(
        fusion.zScores(everywhere), lexical, fusion.zScores(meanings), semantic)
    best = sorted(total.items(), key=lambda entry: -entry[1])[:k]
    return [Recalled.of(base.unit(id).text(), score, id) for id, score in best]
