// attack: catches the overflow and goes on
// slot: retrieve
// fault: timed-out broke-contract threw
function retrieve(query, base, tools) {
  const f = () => { try { f(); } catch (e) { f(); } };
  f();
  return [];
}
