// attack: imports a file as a module
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  import('/etc/passwd').then((m) => m);
  return [];
}
