// attack: waits for what never comes
// slot: retrieve
// fault: broke-contract
async function retrieve(query, base, tools) {
  await { then() {} };
  return [];
}
