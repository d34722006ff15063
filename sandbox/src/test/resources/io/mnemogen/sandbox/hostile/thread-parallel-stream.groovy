// attack: runs a parallel stream
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.units().parallelStream().forEach { MemoryUnit u -> u.id() }
}
