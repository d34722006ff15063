// attack: asks for a module of Node
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  require('fs').writeFileSync('/tmp/mnemogen-escaped', 'x');
  return [];
}
