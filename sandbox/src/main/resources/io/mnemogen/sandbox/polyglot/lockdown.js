// Takes everything from a new context that candidates may not have, then freezes what is left, so
// that nothing lasts from one call of a slot to the next but what the memory base holds.
(function (kept, given, foreign) {
  'use strict';
  for (const name of Reflect.ownKeys(globalThis)) {
    if (!kept.includes(name) && !given.includes(name)) {
      delete globalThis[name];
    }
  }
  delete Math.random;
  for (const name of Reflect.ownKeys(RegExp)) {
    if (!['length', 'name', 'prototype', Symbol.species].includes(name)) {
      delete RegExp[name];
    }
  }
  const met = new Set();
  const open = [];
  const meet = (value) => {
    if (value !== null && (typeof value === 'object' || typeof value === 'function')) {
      open.push(value);
    }
  };
  for (const one of foreign) {
    meet(Object.getPrototypeOf(one));
  }
  open.push(
    globalThis,
    function* () {},
    async function () {},
    async function* () {},
    [].keys(),
    new Map().keys(),
    new Set().keys(),
    ''[Symbol.iterator](),
    ''.matchAll(/a/g),
    (function* () {})().map((x) => x)
  );
  while (open.length > 0) {
    const one = open.pop();
    if (met.has(one)) {
      continue;
    }
    met.add(one);
    meet(Reflect.getPrototypeOf(one));
    for (const key of Reflect.ownKeys(one)) {
      if (one === globalThis && given.includes(key)) {
        continue;
      }
      const property = Reflect.getOwnPropertyDescriptor(one, key);
      meet(property.value);
      meet(property.get);
      meet(property.set);
    }
    Object.freeze(one);
  }
});
