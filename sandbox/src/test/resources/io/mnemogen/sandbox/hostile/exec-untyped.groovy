// attack: starts a process through an untyped variable
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  def text = 'touch @MARK@'
  def run = text as Object
  run.execute()
}
