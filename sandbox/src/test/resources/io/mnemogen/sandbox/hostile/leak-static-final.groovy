// attack: keeps state in a static final list
// slot: manage
// fault: forbidden
class Store { static final List<String> KEPT = [] }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Store.KEPT.add('x')
}
