// attack: names units it does not have
// slot: retrieve
// fault: none
List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
  return [Recalled.of('x', 1d, 'e99.99')]
}
