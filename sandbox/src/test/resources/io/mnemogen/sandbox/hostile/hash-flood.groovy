// attack: floods a hash table with equal hashes
// slot: manage
// fault: broke-contract timed-out threw
class Same { int hashCode() { 1 }
  boolean equals(Object o) { is(o) } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Map<Same, Integer> m = [:]
  200000.times { int i -> m.put(new Same(), i) }
}
