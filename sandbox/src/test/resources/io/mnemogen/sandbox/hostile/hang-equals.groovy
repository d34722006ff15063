// attack: hangs in equals
// slot: manage
// fault: broke-contract timed-out
class Sticky { int hashCode() { 1 }
  boolean equals(Object o) { while (true) { } } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Map<Sticky, Integer> m = [:]
  m.put(new Sticky(), 1)
  m.put(new Sticky(), 2)
}
