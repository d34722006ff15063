// attack: reads a resource through a class
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  this.class.getResourceAsStream('/etc/passwd')
}
