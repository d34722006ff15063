// attack: leaves something in the global object
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  globalThis.left = 1;
  return [];
}
