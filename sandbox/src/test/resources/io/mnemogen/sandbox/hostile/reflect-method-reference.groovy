// attack: takes a forbidden method by reference
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.util.function.Supplier<Runtime> s = Runtime::getRuntime
  s.get()
}
