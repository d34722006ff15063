// attack: returns nothing at all
// slot: retrieve
// fault: broke-contract
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  return null
}
