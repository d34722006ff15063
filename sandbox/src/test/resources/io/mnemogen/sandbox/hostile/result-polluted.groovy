// attack: returns other things than promised
// slot: encode
// fault: broke-contract threw
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<?> all = ['x', 1]
  return (List<MemoryUnit>) all
}
