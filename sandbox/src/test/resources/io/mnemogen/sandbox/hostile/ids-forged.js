// attack: claims to serve units that do not exist
// slot: retrieve
// fault: none
function retrieve(query, base, tools) {
  return [new Recalled('x', 1, ['00000000', '../../secret'])];
}
