// attack: loads a file
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  load('/etc/passwd');
  return [];
}
