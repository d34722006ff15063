// attack: loads classes from a URL
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new URLClassLoader(new URL[0])
}
