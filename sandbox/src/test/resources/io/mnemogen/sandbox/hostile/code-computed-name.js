// attack: asks for eval by a computed name
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return globalThis['ev' + 'al']('[]');
}
