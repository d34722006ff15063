// Use promotes; idleness archives, then expires.
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  for (String id : outcome.served()) {
    MemoryUnit cube = base.unit(id)
    if (cube != null) {
      double hits = cube.number('hits') + 1
      String state = hits >= tune('hits', 2, 1, 20) ? 'active' : cube.attribute('state')
      base.put(cube.with('hits', hits).with('used', (double) tools.now()).with('state', state))
    }
  }
  double idle = tune('idleDays', 365.0, 1.0, 5000.0) * 86400
  for (MemoryUnit cube : base.units()) {
    double age = tools.now() - Math.max(cube.number('used'), (double) cube.time())
    if (age > 2 * idle && cube.attribute('state') == 'archived') {
      base.remove(cube.id())
    } else if (age > idle && cube.attribute('state') != 'archived') {
      base.put(cube.with('state', 'archived'))
    }
  }
}
