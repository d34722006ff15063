// attack: uses unseeded randomness
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', '' + Math.random(), 0))
}
