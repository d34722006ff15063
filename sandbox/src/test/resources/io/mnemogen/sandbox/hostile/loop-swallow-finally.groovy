// attack: swallows the error that ends it
// slot: manage
// fault: broke-contract timed-out
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  while (true) { try { int i = 0; while (true) { i++ } } finally { continue } }
}
