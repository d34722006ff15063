// attack: hangs while it is written as JSON
// slot: retrieve
// fault: timed-out broke-contract
function retrieve(query, base, tools) {
  return JSON.stringify({ toJSON() { for (;;) { query.text(); } } });
}
