// attack: starts a process by the GDK
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  'touch @MARK@'.execute()
}
