// attack: permutes twelve elements
// slot: manage
// fault: broke-contract timed-out out-of-memory
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Object n = (1..12).toList().permutations().size()
}
