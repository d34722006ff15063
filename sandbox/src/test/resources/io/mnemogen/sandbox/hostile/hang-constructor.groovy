// attack: hangs while its class is initialised
// slot: manage
// fault: broke-contract timed-out
class Sticky { Sticky() { while (true) { } } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Sticky()
}
