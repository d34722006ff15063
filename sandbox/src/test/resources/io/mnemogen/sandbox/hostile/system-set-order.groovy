// attack: uses the salted order of Set.of
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Set<String> s = Set.of('a', 'b', 'c')
  base.put(MemoryUnit.of('x', s.join(','), 0))
}
