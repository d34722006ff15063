// attack: writes on the wire by println
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  println 'forged'
}
