// attack: names a Java class by its package
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  new java.io.FileWriter('@MARK@').close();
  return [];
}
