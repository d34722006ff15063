// attack: starts a timer
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Timer().runAfter(1) { -> }
}
