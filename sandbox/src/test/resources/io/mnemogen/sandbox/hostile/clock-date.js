// attack: reads the clock
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  return [Recalled.of(String(Date.now()), 1, 'x')];
}
