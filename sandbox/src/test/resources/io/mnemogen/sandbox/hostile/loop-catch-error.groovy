// attack: catches errors around limits
// slot: manage
// fault: forbidden
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  try { while (true) { } } catch (Error e) { }
}
