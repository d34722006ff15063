// attack: loops for ever inside the library
// slot: manage
// fault: broke-contract timed-out
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Object n = (1..2000000000).sum()
  base.put(MemoryUnit.of('x', n.toString(), 0))
}
