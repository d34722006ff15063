// attack: writes a private field by name
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Object o = base
  o.units = null
}
