// attack: swallows the error that ends it and returns
// slot: manage
// fault: broke-contract timed-out
int spin() { try { int i = 0; while (true) { i++ } } finally { return 1 } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  spin()
}
