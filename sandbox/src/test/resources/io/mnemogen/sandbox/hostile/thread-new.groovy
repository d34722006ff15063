// attack: starts a thread
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Thread({ -> } as Runnable).start()
}
