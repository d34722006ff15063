// attack: patches an object by its meta class
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.metaClass.size = { -> 1000 }
}
