// attack: starts a process by Runtime
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Runtime.getRuntime().exec('touch @MARK@')
}
