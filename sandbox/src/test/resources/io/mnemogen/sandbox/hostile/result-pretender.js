// attack: returns objects that look like passages
// slot: retrieve
// fault: broke-contract
function retrieve(query, base, tools) {
  return [{ text: () => 'x', score: () => 1, units: () => [] }];
}
