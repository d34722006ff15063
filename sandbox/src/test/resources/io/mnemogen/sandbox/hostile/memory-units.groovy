// attack: fills the base
// slot: manage
// fault: broke-contract out-of-memory timed-out
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  1000000.times { int i -> base.put(MemoryUnit.of('x', 'x', 0)) }
}
