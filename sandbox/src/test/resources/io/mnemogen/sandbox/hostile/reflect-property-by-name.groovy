// attack: reads a property by name
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Object o = base
  Object c = o['class']
  base.put(MemoryUnit.of('x', c.toString(), 0))
}
