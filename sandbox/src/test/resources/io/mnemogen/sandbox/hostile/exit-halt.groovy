// attack: ends the guest by halt
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Runtime.getRuntime().halt(0)
}
