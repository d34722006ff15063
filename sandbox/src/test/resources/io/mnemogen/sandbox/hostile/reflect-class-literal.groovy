// attack: calls a method of a class literal
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String.forName('java.lang.Runtime')
}
