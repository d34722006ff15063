// attack: starts a process from an array
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String[] words = ['touch', '@MARK@']
  words.execute()
}
