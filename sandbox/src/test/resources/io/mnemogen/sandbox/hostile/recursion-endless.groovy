// attack: recurses for ever
// slot: manage
// fault: threw
int dive(int n) { return dive(n + 1) + 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  dive(1)
}
