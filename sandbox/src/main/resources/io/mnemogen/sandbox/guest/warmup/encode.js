class Said {
  constructor(who, what, time) {
    Object.assign(this, { who, what, time });
  }

  toString() {
    return `${this.who}: ${this.what}`;
  }
}

function encode(experience, tools) {
  const said = experience.turns().map((t) => new Said(t.role(), t.text(), t.time()));
  const count = new Map();
  for (const { what } of said) {
    for (const word of tools.text().words(what)) {
      count.set(word, (count.get(word) ?? 0) + 1);
    }
  }
  const weight = count.size > tune('heavy', 8, 1, 64) ? 'HEAVY' : 'LIGHT';
  return said
    .filter((s) => /\S/.test(s.what))
    .map((s) =>
      MemoryUnit.of('turn', String(s), s.time).with('weight', weight).with('words', count.size)
    );
}
