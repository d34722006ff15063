// attack: looks a Java class up
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  Java.type('java.lang.Runtime').getRuntime().exec('touch @MARK@');
  return [];
}
