// attack: is huge to choke the compiler
// slot: manage
// fault: does-not-compile timed-out none
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  int x = 0
  // 4000 times: x += # * (x + #)
}
