// attack: makes an executor
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  java.util.concurrent.Executors.newCachedThreadPool()
}
