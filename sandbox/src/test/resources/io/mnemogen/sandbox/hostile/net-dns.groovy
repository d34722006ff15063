// attack: leaks by a name look-up
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  InetAddress.getByName('secret.example.org')
}
