// attack: connects a socket
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Socket('127.0.0.1', 9)
}
