// attack: returns a list that hangs when it is read
// slot: retrieve
// fault: timed-out broke-contract
function retrieve(query, base, tools) {
  const list = [1];
  Object.defineProperty(list, 0, { get() { for (;;) { query.text(); } } });
  return list;
}
