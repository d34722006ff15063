// attack: draws at random without the seed
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return [Recalled.of(String(Math.random()), 1, 'x')];
}
