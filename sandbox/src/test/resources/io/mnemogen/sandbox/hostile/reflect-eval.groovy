// attack: evaluates text
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Eval.me('1 + 1')
}
