// attack: runs in the common pool
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.util.concurrent.CompletableFuture.runAsync { while (true) { } }
}
