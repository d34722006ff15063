// attack: reads a system property
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', System.getProperty('java.home'), 0))
}
