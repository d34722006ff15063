// attack: keeps state in an enum
// slot: manage
// fault: forbidden
enum Store { ONE
  final List<String> kept = [] }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Store.ONE.kept.add('x')
}
