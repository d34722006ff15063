// attack: reads a file by SQL
// slot: manage
// fault: threw
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.tables().change('CREATE TABLE t(a INT)')
  base.put(MemoryUnit.of('x', base.tables().query("SELECT FILE_READ('/etc/passwd')").toString(), 0))
}
