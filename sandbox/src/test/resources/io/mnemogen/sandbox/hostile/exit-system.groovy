// attack: ends the guest by System.exit
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  System.exit(0)
}
