// attack: dumps private fields
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', tools.dump(), 0))
}
