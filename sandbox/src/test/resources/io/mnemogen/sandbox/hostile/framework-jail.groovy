// attack: reaches for system calls
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  io.mnemogen.sandbox.jail.Attempts.socket(2, 1)
}
