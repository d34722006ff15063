// attack: reaches a class by getClass
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  'x'.getClass().forName('java.lang.Runtime')
}
