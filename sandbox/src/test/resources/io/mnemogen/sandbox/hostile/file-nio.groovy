// attack: writes a file by NIO
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.nio.file.Files.writeString(java.nio.file.Path.of('@MARK@'), 'escaped')
}
