// attack: keeps state in an interface constant
// slot: manage
// fault: forbidden
interface Store { List<String> KEPT = [] }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Store.KEPT.add('x')
}
