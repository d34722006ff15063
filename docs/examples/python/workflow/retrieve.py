# The workflow whose goal has the same words around its slots; among equals the nearest goal.
def retrieve(query, base, tools):
    asked = query.text() if query.goal() == '' else query.goal()
    text = tools.text()
    goal = list(text.words(asked))
    near = base.vectors().search(asked, base.size())
    best = None
    best_fit = -1
    for hit in near:
        unit = base.unit(hit.id())
        fits = fit(unit.attribute('skeleton'), goal, text) if unit.kind() == 'workflow' else -1
        if fits > best_fit:
            best = unit
            best_fit = fits
    if best is None:
        first = near[: tune('k', 40, 1, 100)]
        return [Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()) for hit in first]
    told = best.text()
    for i, filler in enumerate(fillers(best.attribute('skeleton'), goal, text)):
        told = told.replace('{%d}' % (i + 1), filler)
    return [Recalled.of(told, best_fit, best.id())]


# The share of words the skeleton and the goal have in common, slots and small words aside.
def fit(skeleton, goal, text):
    filling = fillers(skeleton, goal, text)
    fixed = solid(skeleton.split(' '), text)
    words = solid([word for word in goal if word not in filling], text)
    shared = len({word for word in fixed if word in words})
    return shared / max(1, len(fixed) + len(words) - shared)


# What fills the slots: of the goal's words that the skeleton does not have, the last.
def fillers(skeleton, goal, text):
    fixed = skeleton.split(' ')
    count = sum(1 for word in fixed if word.startswith('{'))
    free = [word for word in solid(goal, text) if word not in fixed]
    return free[max(0, len(free) - count) :]


def solid(words, text):
    return [word for word in words if not word.startswith('{') and len(text.stems(word)) > 0]
