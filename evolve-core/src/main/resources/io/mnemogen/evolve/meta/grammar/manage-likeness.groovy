// New units go into the nearest that is alike and has the same label: the new one stands for both,
// with the mean of their vectors, in which the new one weighs at least `pace`; a running mean after
// MacQueen (1967), kept for each label as in Kohonen's learning vector quantisation (1990).
void merge(double alike, double pace, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.where { MemoryUnit it -> it.number('stands for') == 0.0d }) {
    float[] known = base.vectors().vector(unit.id())
    float[] vector = known == null ? tools.embedder().embed(unit.key()) : known
    MemoryUnit near = alikeOfItsLabel(unit, vector, alike, base)
    double count = near == null ? 1.0d : near.number('stands for') + 1.0d
    MemoryUnit kept = base.put(unit.with('stands for', count))
    if (near != null) {
      float[] mean = moved(base.vectors().vector(near.id()), vector, Math.max(pace, 1.0d / count))
      place(kept, mean, base)
      base.remove(near.id())
    } else if (known == null) {
      place(kept, vector, base)
    }
  }
}

// The nearest unit that has the same label, if it is near enough.
MemoryUnit alikeOfItsLabel(MemoryUnit unit, float[] vector, double alike, MemoryBase base) {
  for (Hit hit : label(unit).isEmpty() ? [] : base.vectors().search(vector, base.size())) {
    MemoryUnit other = base.unit(hit.id())
    if (hit.score() >= alike && other.id() != unit.id() && label(other) == label(unit)) {
      return other
    }
  }
  return null
}

// Moves a vector towards another.
float[] moved(float[] from, float[] to, double pace) {
  float[] mean = new float[from.length]
  for (int i = 0; i < mean.length; i++) {
    mean[i] = (float) (from[i] + pace * (to[i] - from[i]))
  }
  return mean
}

// Puts a unit's vector where it belongs; all others stay where they are.
void place(MemoryUnit unit, float[] vector, MemoryBase base) {
  List<String> ids = base.units().collect { MemoryUnit it -> it.id() }
  Map<String, float[]> before = base.vectors().vectors(ids)
  base.vectors().index(unit, vector)
  for (Map.Entry<String, float[]> other : before.entrySet()) {
    if (!base.vectors().has(other.key)) {
      base.vectors().index(base.unit(other.key), other.value)
    }
  }
}

// What was lived last replaces earlier units that say the same.
void renew(double same, MemoryBase base) {
  MemoryUnit last = base.size() == 0 ? null : base.latest(1).first()
  for (Hit hit : last == null ? [] : base.vectors().search(last.key(), 8, same)) {
    if (hit.id() != last.id()) {
      base.remove(hit.id())
    }
  }
}

// What was lived last overrules earlier units that say the same under another label.
void overrule(double same, MemoryBase base) {
  MemoryUnit last = base.size() == 0 ? null : base.latest(1).first()
  for (Hit hit : last == null ? [] : base.vectors().search(last.key(), 8, same)) {
    if (label(base.unit(hit.id())) != label(last)) {
      base.remove(hit.id())
    }
  }
}

// What a unit is filed under, if anything.
String label(MemoryUnit unit) {
  if (!unit.attribute('label').isEmpty()) {
    return unit.attribute('label')
  }
  int at = unit.text().lastIndexOf('label: ')
  return at < 0 ? '' : unit.text().substring(at + 7).split('\n').first()
}
