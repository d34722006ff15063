// attack: recurses exponentially through finally
// slot: manage
// fault: broke-contract timed-out
void dive(int n) { if (n > 0) { try { dive(n - 1) } finally { dive(n - 1) } } }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  dive(60)
}
