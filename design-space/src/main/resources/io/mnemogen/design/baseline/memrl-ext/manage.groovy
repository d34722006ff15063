// Q <- Q + alpha (r - Q) for everything that was served.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  double alpha = tune('alpha', 0.3, 0.01, 1.0)
  for (String id : outcome.served()) {
    base.scores().reward(id, outcome.success() ? 1.0d : -1.0d, alpha)
  }
}
