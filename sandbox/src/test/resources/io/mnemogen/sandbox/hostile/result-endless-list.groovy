// attack: returns a list without end
// slot: encode
// fault: forbidden does-not-compile
class Endless extends AbstractList<MemoryUnit> { MemoryUnit get(int i) { MemoryUnit.of('x', 'x', 0) }
  int size() { 2147483647 } }

List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  return new Endless()
}
