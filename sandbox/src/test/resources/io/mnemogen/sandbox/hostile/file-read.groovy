// attack: reads a file
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  String secret = new File('/etc/passwd').text
  throw new RuntimeException(secret)
}
