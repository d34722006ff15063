// attack: doubles a text for ever
// slot: manage
// fault: out-of-memory timed-out threw
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String s = 'x'
  while (true) { s = s + s }
}
