// attack: hands over an object whose text hangs
// slot: retrieve
// fault: threw timed-out broke-contract
function retrieve(query, base, tools) {
  return [Recalled.of({ toString() { for (;;) { query.text(); } } }, 1, 'x')];
}
