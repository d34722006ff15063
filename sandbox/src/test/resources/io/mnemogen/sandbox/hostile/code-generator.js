// attack: makes a generator of text
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return Object.getPrototypeOf(function* () {}).constructor('yield 1')();
}
