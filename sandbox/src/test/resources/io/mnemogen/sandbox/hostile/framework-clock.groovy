// attack: turns the logical clock
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  tools.now(0L)
}
