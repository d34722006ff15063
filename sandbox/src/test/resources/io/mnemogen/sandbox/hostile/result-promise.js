// attack: returns a promise that never resolves
// slot: retrieve
// fault: broke-contract
async function retrieve(query, base, tools) {
  await new (async () => {}).constructor;
  return [];
}
