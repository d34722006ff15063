// attack: hands over a list that never ends
// slot: retrieve
// fault: timed-out broke-contract out-of-memory
function retrieve(query, base, tools) {
  tools.fusion().firstFound({ *[Symbol.iterator]() { for (;;) { yield ['x']; } } });
  return [];
}
