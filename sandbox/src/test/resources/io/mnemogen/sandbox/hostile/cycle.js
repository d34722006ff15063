// attack: hands over a list that holds itself
// slot: retrieve
// fault: threw
function retrieve(query, base, tools) {
  const list = [];
  list.push(list);
  tools.fusion().firstFound(list);
  return [];
}
