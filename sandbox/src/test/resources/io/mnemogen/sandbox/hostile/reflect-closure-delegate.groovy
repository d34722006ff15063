// attack: changes a closure's delegate
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Closure<?> c = { -> 1 }
  c.setDelegate(base)
  c()
}
