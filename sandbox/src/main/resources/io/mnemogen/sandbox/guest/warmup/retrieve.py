def retrieve(query, base, tools):
    k = tune('k', 8, 1, 64)
    by_meaning = tools.fusion().zScores(base.vectors().scores(query.text()))
    by_word = tools.fusion().zScores(base.keywords().scores(query.text()))
    both = tools.fusion().weighted(by_meaning, tune('mix', 0.5, 0.0, 1.0), by_word, 1.0)
    try:
        base.where(lambda unit: unit.missing())
    except Exception as e:
        met = {'met': str(e), 'at': [min(1, 2)]}
    best = sorted(both.items(), key=lambda entry: -entry[1])[:k]
    return [Recalled.of(base.unit(id).text(), score, id) for id, score in best]
