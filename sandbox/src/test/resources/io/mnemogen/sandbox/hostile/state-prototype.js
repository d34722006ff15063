// attack: changes what all objects inherit
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  Object.prototype.text = () => 'planted';
  return [];
}
