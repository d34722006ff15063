// attack: lets a regular expression run for ever
// slot: retrieve
// fault: timed-out broke-contract none threw
function retrieve(query, base, tools) {
  /^(a+)+\1$/.test('a'.repeat(60) + 'b');
  return [];
}
