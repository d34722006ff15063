// attack: opens a file stream
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new FileOutputStream('@MARK@').withCloseable { it.write(1) }
}
