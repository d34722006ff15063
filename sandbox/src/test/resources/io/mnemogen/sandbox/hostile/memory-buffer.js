// attack: makes a giant buffer
// slot: retrieve
// fault: out-of-memory threw timed-out
function retrieve(query, base, tools) {
  const all = [];
  for (let i = 0; i < 1000; i++) { all.push(new Float64Array(1 << 27).fill(1)); }
  return [];
}
