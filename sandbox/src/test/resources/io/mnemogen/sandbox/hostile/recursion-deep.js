// attack: calls itself for ever
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  const f = (n) => f(n + 1) + 1;
  return f(0);
}
