List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  return []
}
