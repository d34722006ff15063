// attack: backtracks for ever
// slot: manage
// fault: broke-contract timed-out threw
// without language: any
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  boolean b = ('a' * 40 + '!') ==~ /(a+)+b/
  base.put(MemoryUnit.of('x', '' + b + (('ab' * 30000) ==~ /(?:(?:a|b)*)*c/), 0))
}
