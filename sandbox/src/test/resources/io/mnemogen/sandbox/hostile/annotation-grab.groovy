// attack: downloads a library (@Grab)
// slot: manage
// fault: forbidden
@Grab('commons-lang:commons-lang:2.4')
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
