// attack: starts a thread by the GDK
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Thread.start { while (true) { } }
}
