// attack: makes a file by coercing a list
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  File file = ['@MARK@']
  file.createNewFile()
}
