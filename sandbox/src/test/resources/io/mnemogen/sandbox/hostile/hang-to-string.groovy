// attack: hangs in toString of what it throws
// slot: manage
// fault: broke-contract timed-out threw
class Sticky extends RuntimeException { String getMessage() { while (true) { } } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  throw new Sticky()
}
