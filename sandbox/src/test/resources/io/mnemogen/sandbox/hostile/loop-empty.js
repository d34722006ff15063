// attack: loops for ever without a statement
// slot: retrieve
// fault: broke-contract timed-out
function retrieve(query, base, tools) {
  while (true);
}
