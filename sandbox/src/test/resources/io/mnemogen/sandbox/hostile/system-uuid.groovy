// attack: makes a random UUID
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', UUID.randomUUID().toString(), 0))
}
