// attack: reads a system property by Integer
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Integer.getInteger('java.home', 1)
}
