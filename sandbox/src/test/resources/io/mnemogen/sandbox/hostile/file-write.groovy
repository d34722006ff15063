// attack: writes a file
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new File('@MARK@').text = 'escaped'
}
