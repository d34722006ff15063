// attack: reaches for the wire
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new io.mnemogen.sandbox.wire.GuestEnd(null, null)
}
