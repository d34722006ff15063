// attack: takes a method pointer
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Closure<?> run = 'x'.&execute
  run()
}
