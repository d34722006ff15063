// attack: calls by InvokerHelper
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  org.codehaus.groovy.runtime.InvokerHelper.invokeMethod('x', 'execute', null)
}
