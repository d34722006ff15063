// attack: returns a proxy that pretends to be a list
// slot: retrieve
// fault: broke-contract timed-out
function retrieve(query, base, tools) {
  return new Proxy([], { get: (t, name) => (name === 'length' ? 4e9 : 'x') });
}
