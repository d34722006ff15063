// attack: starts a process from a list
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  ['touch', '@MARK@'].execute()
}
