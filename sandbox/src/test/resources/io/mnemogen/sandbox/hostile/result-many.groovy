// attack: returns many passages
// slot: retrieve
// fault: broke-contract
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  List<Recalled> all = []
  100000.times { int i -> all.add(Recalled.of('x', 1d, 'u')) }
  return all
}
