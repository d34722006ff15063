// attack: defines methodMissing
// slot: manage
// fault: forbidden
Object methodMissing(String name, Object args) { null }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
