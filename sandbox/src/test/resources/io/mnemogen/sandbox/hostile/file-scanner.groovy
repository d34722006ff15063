// attack: reads a file by Scanner
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new Scanner(new File('/etc/passwd')).nextLine()
}
