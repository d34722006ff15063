// attack: makes a temporary folder by the GDK
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  File.createTempDir()
}
