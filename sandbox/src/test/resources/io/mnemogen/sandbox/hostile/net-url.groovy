// attack: reads a URL by the GDK
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  'http://127.0.0.1:9/'.toURL().text
}
