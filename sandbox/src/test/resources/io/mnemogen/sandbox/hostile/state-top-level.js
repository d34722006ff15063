// attack: keeps a count between calls
// slot: retrieve
// fault: none
let calls = 0;
function retrieve(query, base, tools) {
  calls += 1;
  return calls === 1 ? [] : [Recalled.of('kept', 1, 'x')].concat(null);
}
