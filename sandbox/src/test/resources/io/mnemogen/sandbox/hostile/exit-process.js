// attack: ends the process
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  process.exit(0);
  return [];
}
