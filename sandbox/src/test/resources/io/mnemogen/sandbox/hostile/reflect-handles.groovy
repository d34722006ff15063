// attack: looks up method handles
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.lang.invoke.MethodHandles.lookup()
}
