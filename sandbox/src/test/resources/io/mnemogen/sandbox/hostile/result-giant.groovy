// attack: returns a giant text
// slot: retrieve
// fault: broke-contract
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  return [Recalled.of('x' * 5000000, 1d, 'u')]
}
