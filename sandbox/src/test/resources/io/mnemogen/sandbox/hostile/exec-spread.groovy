// attack: starts processes by a spread call
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  ['touch @MARK@']*.execute()
}
