// A success becomes a workflow: the steps that lead to its goal, with slots for what that names.
function encode(experience, tools) {
  const units = [];
  const actions = [];
  for (const turn of experience.turns()) {
    if (turn.role() === Turn.AGENT) {
      actions.push([...tools.text().words(turn.text())]);
    } else if (experience.goal() === '') {
      units.push(MemoryUnit.of('turn', turn.role() + ': ' + turn.text(), turn.time()));
    }
  }
  if (actions.length > 0 && experience.outcome().success()) {
    units.push(workflow(experience, actions, tools.text()));
  }
  return units;
}

// Steps on two things and the last step, each with the steps that lead there. The search is left
// out: where a thing was first taken hold of is not kept.
function workflow(experience, actions, text) {
  const goal = [...text.words(experience.goal())];
  const named = slots(goal, actions);
  const met = new Set();
  const kept = [];
  let pending = [];
  for (const action of actions) {
    const concerned = things(action);
    let step = abstracted(action, named);
    if (concerned.length < 2 && action !== actions.at(-1)) {
      pending.push(step);
      continue;
    }
    if (concerned.length > 1 && !met.has(concerned[0])) {
      met.add(concerned[0]);
      if (!named.has(noun(concerned.at(-1)))) {
        let words = step.split(' ').slice(0, -1);
        while (text.stems(words.at(-1)).length === 0) {
          words = words.slice(0, -1);
        }
        step = words.join(' ');
      }
    }
    kept.push(...leading(step, pending), step);
    pending = [];
  }
  return MemoryUnit.of('workflow', kept.join('\n'), experience.time())
    .withKey(experience.goal())
    .with('skeleton', abstracted(goal, named));
}

// The steps right before a step that lead there: that end in one of its words.
function leading(step, before) {
  const words = step.split(' ');
  return [...new Set(before.filter((s) => words.includes(s.slice(s.lastIndexOf(' ') + 1))))];
}

// The slots are words of the goal that are numbered in some action, as in "mug 1".
function slots(goal, actions) {
  const nouns = new Set(actions.flatMap((action) => things(action).map(noun)));
  const found = new Map();
  for (const word of goal) {
    if (nouns.has(word) && !found.has(word)) {
      found.set(word, `{${found.size + 1}}`);
    }
  }
  return found;
}

function things(words) {
  return words.flatMap((word, i) => (i > 0 && whole(word) ? [words[i - 1] + ' ' + word] : []));
}

function noun(thing) {
  return thing.slice(0, thing.indexOf(' '));
}

function abstracted(words, named) {
  return words
    .filter((word) => !whole(word))
    .map((word) => named.get(word) ?? word)
    .join(' ');
}

function whole(word) {
  return /^[+-]?\d{1,9}$/.test(word);
}
