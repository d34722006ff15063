// attack: reads the environment
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', System.getenv().toString(), 0))
}
