// attack: takes the thread's class loader
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Thread.currentThread().contextClassLoader.loadClass('java.lang.Runtime')
}
