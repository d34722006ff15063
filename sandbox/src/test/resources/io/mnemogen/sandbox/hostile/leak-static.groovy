// attack: keeps state in a static field
// slot: manage
// fault: forbidden
class Store { static List<String> kept = [] }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Store.kept.add('x')
}
