// attack: makes a class loader
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new GroovyClassLoader().parseClass('class A {}')
}
