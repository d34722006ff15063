// attack: adds a repository (@GrabResolver)
// slot: manage
// fault: forbidden
@GrabResolver(name = 'x', root = 'http://127.0.0.1:9/')
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
