// attack: asks for a module of Node
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  require('fs').writeFileSync('@MARK@', 'x');
  return [];
}
