// attack: makes a function of text by way of a constructor
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return (() => {}).constructor('return globalThis')();
}
