// attack: allocates one huge array
// slot: manage
// fault: out-of-memory threw
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  long[] all = new long[2000000000]
  all[0] = 1L
}
