// attack: writes to the base in retrieve
// slot: retrieve
// fault: threw broke-contract
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  base.put(MemoryUnit.of('x', 'x', 0))
  return []
}
