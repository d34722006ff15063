// A sliding window: what is older than the window is forgotten.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  int window = tune('window', 200, 10, 2000)
  List<MemoryUnit> all = base.units()
  for (int i = 0; i < all.size() - window; i++) {
    base.remove(all.get(i).id())
  }
}
