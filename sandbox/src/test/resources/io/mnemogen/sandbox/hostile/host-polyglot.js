// attack: asks the engine for other languages
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  return Polyglot.eval('js', '1');
}
