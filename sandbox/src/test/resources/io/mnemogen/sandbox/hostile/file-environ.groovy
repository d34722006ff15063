// attack: reads the environment from /proc
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new File('/proc/self/environ').eachLine { String l -> base.put(MemoryUnit.of('x', l, 0)) }
}
