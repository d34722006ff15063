// attack: sleeps
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  sleep(100000)
}
