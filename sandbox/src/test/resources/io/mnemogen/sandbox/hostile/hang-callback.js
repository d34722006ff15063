// attack: hangs in a function the host calls
// slot: retrieve
// fault: timed-out broke-contract
function retrieve(query, base, tools) {
  base.where((u) => { for (;;) { query.text(); } });
  return [];
}
