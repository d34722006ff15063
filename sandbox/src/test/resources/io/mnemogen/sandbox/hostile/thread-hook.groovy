// attack: adds a shutdown hook
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  addShutdownHook { -> }
}
