// attack: asks a type of the host for its class loader
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  Recalled.class.getClassLoader().loadClass('java.lang.System');
  return [];
}
