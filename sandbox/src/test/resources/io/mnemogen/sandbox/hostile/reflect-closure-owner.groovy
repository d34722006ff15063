// attack: walks from a closure to its owner's class
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Closure<?> c = { -> 1 }
  c.owner.getClass()
}
