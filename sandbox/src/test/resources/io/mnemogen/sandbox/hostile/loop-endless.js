// attack: loops for ever
// slot: retrieve
// fault: broke-contract timed-out
function retrieve(query, base, tools) {
  for (;;) { query.text(); }
}
