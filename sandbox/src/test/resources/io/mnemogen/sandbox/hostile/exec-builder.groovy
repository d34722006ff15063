// attack: starts a process by ProcessBuilder
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new ProcessBuilder('touch', '@MARK@').start()
}
