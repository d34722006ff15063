// attack: loops for ever in a stream
// slot: manage
// fault: broke-contract timed-out
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  long n = java.util.stream.IntStream.iterate(1) { int i -> i + 1 }.filter { int i -> false }.count()
}
