// attack: defines a trait
// slot: manage
// fault: forbidden
trait Extra { int more() { 1 } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
