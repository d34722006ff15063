// attack: declares a knob that is not there
// slot: manage
// fault: does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  // tune('ghost', 1, 0, 9)
  base.size()
}
