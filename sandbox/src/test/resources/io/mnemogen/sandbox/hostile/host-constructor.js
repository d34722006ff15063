// attack: walks from an object of the host to a constructor of functions
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return base.units.constructor('return this')().Java;
}
