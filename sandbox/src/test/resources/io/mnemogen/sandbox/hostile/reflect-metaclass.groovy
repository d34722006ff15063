// attack: patches String by its meta class
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String.metaClass.trim = { -> 'patched' }
}
