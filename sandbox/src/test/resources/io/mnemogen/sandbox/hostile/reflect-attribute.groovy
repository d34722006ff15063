// attack: reads a private field by .@
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Object m = base.@units
  base.put(MemoryUnit.of('x', m.toString(), 0))
}
