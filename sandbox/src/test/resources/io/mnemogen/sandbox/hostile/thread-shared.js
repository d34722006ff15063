// attack: shares memory to wait on
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return [];
}
