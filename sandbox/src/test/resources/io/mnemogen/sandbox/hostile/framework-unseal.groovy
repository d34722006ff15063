// attack: opens the read-only base in retrieve
// slot: retrieve
// fault: forbidden
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  base.open()
  base.put(MemoryUnit.of('x', 'x', 0))
  return []
}
