// attack: takes a name the compiler keeps for itself
// slot: manage
// fault: forbidden
int $tick() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
