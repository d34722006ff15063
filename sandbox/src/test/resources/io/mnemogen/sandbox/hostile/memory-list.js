// attack: fills the memory with a list
// slot: retrieve
// fault: out-of-memory timed-out broke-contract threw
function retrieve(query, base, tools) {
  const all = [];
  for (;;) { all.push(new Array(100000).fill(1.5)); }
}
