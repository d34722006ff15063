// attack: reaches a class by the property class
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String name = 'x'.class.name
  base.put(MemoryUnit.of('x', name, 0))
}
