// attack: makes a proxy from a map
// slot: manage
// fault: forbidden threw
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  Runnable r = [run: { -> }] as Runnable
  r.run()
}
