// attack: changes what lists of the host inherit
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  Object.getPrototypeOf(base.units()).map = () => ['planted'];
  return [];
}
