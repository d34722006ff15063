// attack: replaces a method of all arrays
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  Array.prototype.map = () => ['planted'];
  return [];
}
