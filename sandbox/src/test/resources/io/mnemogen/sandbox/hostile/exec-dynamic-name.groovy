// attack: starts a process by a computed method name
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String name = 'exe' + 'cute'
  'touch @MARK@'."$name"()
}
