// attack: reads the clock by a quoted name in SQL
// slot: manage
// fault: threw
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.tables().change('CREATE TABLE t(a INT)')
  base.put(MemoryUnit.of('x', base.tables().query('SELECT "NOW"()').toString(), 0))
}
