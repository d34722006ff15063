// attack: reads the clock by a computed name
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  return [Recalled.of(String(globalThis['Da' + 'te'].now()), 1, 'x')];
}
