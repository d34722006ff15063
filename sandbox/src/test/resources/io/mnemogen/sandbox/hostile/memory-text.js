// attack: makes a giant text
// slot: retrieve
// fault: out-of-memory timed-out threw broke-contract
function retrieve(query, base, tools) {
  let text = 'x'.repeat(1 << 20);
  const all = [];
  for (;;) { all.push((text + all.length).split('').join('-')); }
}
