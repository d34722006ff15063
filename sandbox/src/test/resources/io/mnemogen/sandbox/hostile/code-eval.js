// attack: makes code of text
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  return eval('[]');
}
