// attack: reads a property of every element
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  List<String> list = ['x']
  Object c = list['class']
  base.put(MemoryUnit.of('x', c.toString(), 0))
}
