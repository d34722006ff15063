// attack: loops for ever
// slot: manage
// fault: broke-contract timed-out
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  int i = 0
  while (true) { i++ }
}
