// attack: allocates many objects
// slot: manage
// fault: out-of-memory timed-out broke-contract
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  List<Object> all = []
  while (true) { all.add(new long[1000]) }
}
