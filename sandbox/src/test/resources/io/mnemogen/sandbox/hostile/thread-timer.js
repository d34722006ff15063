// attack: sets a timer
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  setTimeout(() => base.units(), 1);
  return [];
}
