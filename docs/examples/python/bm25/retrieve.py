def retrieve(query, base, tools):
    k = tune('k', 60, 1, 200)
    same = query.goal() == query.text()
    asked = query.text() if same else query.goal() + '\n' + query.text()
    hits = base.keywords().search(asked, k)
    return [Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()) for hit in hits]
