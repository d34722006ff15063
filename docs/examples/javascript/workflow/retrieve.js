// The workflow whose goal has the same words around its slots; among equals the nearest goal.
function retrieve(query, base, tools) {
  const asked = query.goal() === '' ? query.text() : query.goal();
  const text = tools.text();
  const goal = [...text.words(asked)];
  const near = base.vectors().search(asked, base.size());
  let best = null;
  let bestFit = -1;
  for (const hit of near) {
    const unit = base.unit(hit.id());
    const fits = unit.kind() === 'workflow' ? fit(unit.attribute('skeleton'), goal, text) : -1;
    if (fits > bestFit) {
      best = unit;
      bestFit = fits;
    }
  }
  if (best === null) {
    return near
      .slice(0, tune('k', 40, 1, 100))
      .map((hit) => Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id()));
  }
  let told = best.text();
  fillers(best.attribute('skeleton'), goal, text).forEach((filler, i) => {
    told = told.replaceAll(`{${i + 1}}`, () => filler);
  });
  return [Recalled.of(told, bestFit, best.id())];
}

// The share of words the skeleton and the goal have in common, slots and small words aside.
function fit(skeleton, goal, text) {
  const filling = fillers(skeleton, goal, text);
  const fixed = solid(skeleton.split(' '), text);
  const words = solid(goal.filter((word) => !filling.includes(word)), text);
  const shared = new Set(fixed.filter((word) => words.includes(word))).size;
  return shared / Math.max(1, fixed.length + words.length - shared);
}

// What fills the slots: of the goal's words that the skeleton does not have, the last.
function fillers(skeleton, goal, text) {
  const fixed = skeleton.split(' ');
  const count = fixed.filter((word) => word.startsWith('{')).length;
  const free = solid(goal, text).filter((word) => !fixed.includes(word));
  return free.slice(Math.max(0, free.length - count));
}

function solid(words, text) {
  return words.filter((word) => !word.startsWith('{') && text.stems(word).length > 0);
}
