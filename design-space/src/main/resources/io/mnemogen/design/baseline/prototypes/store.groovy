// The nearest prototype of the same label moves towards a new example; else the example is kept.
void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double alike = tune('alike', 0.7, 0.3, 1.0)
  for (MemoryUnit unit : units) {
    float[] vector = tools.embedder().embed(unit.key())
    MemoryUnit near = null
    if (!unit.attribute('label').isEmpty()) {
      for (Hit hit : base.vectors().search(vector, 3)) {
        MemoryUnit other = base.unit(hit.id())
        boolean same = other.attribute('label') == unit.attribute('label')
        near = near == null && same && hit.score() >= alike ? other : near
      }
    }
    if (near == null) {
      base.vectors().index(base.put(unit.with('count', 1.0d)), vector)
    } else {
      double count = near.number('count') + 1
      float[] old = base.vectors().vector(near.id())
      base.put(near.with('count', count))
      base.vectors().index(base.unit(near.id()), moved(old, vector, Math.max(0.1d, 1 / count)))
    }
  }
}

float[] moved(float[] from, float[] to, double pace) {
  float[] out = new float[from.length]
  double square = 0
  for (int i = 0; i < out.length; i++) {
    out[i] = (float) (from[i] + pace * (to[i] - from[i]))
    square += (double) out[i] * out[i]
  }
  for (int i = 0; i < out.length; i++) {
    out[i] = (float) (out[i] / Math.max(1e-9d, Math.sqrt(square)))
  }
  return out
}
