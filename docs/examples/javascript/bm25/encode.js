// One unit per utterance; one per trajectory when somebody acted.
function encode(experience, tools) {
  const actions = experience.turns().filter((t) => t.role() === Turn.AGENT).map((t) => t.text());
  return actions.length > 0
    ? [trajectory(experience, actions)]
    : experience.turns().map((t) => MemoryUnit.of('turn', line(t), t.time()));
}

function line(turn) {
  const caption = turn.attribute('caption');
  return turn.role() + ': ' + turn.text() + (caption === '' ? '' : ` [${caption}]`);
}

function trajectory(experience, actions) {
  return MemoryUnit.of('trajectory', actions.join('\n'), experience.time())
    .withKey(experience.goal())
    .with('success', experience.outcome().success() ? 1.0 : 0.0)
    .with('reward', experience.outcome().reward());
}
