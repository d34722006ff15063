// attack: makes a function of text
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  return new Function('return []')();
}
