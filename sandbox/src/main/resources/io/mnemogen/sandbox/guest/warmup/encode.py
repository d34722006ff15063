import math
from collections import defaultdict


class Said:
    def __init__(self, who, what, time):
        self.who = who
        self.what = what
        self.time = time

    def __str__(self):
        return f'{self.who}: {self.what}'


def encode(experience, tools):
    said = [Said(t.role(), t.text(), t.time()) for t in experience.turns()]
    count = defaultdict(int)
    for one in said:
        for word in tools.text().words(one.what):
            count[word] += 1
    weight = 'HEAVY' if len(count) > tune('heavy', 8, 1, 64) else 'LIGHT'
    return [
        MemoryUnit.of('turn', str(s), s.time).with_('weight', weight).with_('words', len(count))
        for s in said
        if s.what.strip() and math.floor(1.5) == 1
    ]
