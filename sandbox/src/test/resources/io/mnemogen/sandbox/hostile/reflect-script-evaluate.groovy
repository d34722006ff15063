// attack: evaluates text by its own script
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  evaluate('1 + 1')
}
