// attack: returns an endless list
// slot: retrieve
// fault: broke-contract timed-out out-of-memory
function retrieve(query, base, tools) {
  return Array.from({ length: 1e6 }, () => Recalled.of('x', 1, 'y'));
}
