// attack: goes on working after it has returned
// slot: retrieve
// fault: broke-contract timed-out
async function retrieve(query, base, tools) {
  for (;;) { await 1; }
}
