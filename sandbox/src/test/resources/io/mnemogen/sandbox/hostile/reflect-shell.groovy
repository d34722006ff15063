// attack: evaluates text in a shell
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new GroovyShell().evaluate('1 + 1')
}
