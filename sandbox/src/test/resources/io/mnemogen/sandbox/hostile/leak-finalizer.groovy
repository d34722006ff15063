// attack: waits for the collector by finalize
// slot: manage
// fault: forbidden
class Late { protected void finalize() { } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Late()
}
