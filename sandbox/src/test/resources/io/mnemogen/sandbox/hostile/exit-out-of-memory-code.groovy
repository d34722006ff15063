// attack: pretends exhausted memory by exit code 3
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  System.exit(3)
}
