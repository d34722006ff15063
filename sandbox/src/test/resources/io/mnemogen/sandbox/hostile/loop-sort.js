// attack: sorts without an end
// slot: retrieve
// fault: timed-out broke-contract
function retrieve(query, base, tools) {
  const many = Array.from({ length: 3e6 }, (x, i) => i % 7919);
  for (;;) { many.sort((a, b) => b - a); }
}
