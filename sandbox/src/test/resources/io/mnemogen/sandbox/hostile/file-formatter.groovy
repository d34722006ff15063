// attack: writes a file by Formatter
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Formatter('@MARK@').format('escaped').close()
}
