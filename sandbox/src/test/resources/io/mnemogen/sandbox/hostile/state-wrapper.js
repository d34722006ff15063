// attack: closes the function that surrounds programs
// slot: retrieve
// fault: does-not-compile
function retrieve(query, base, tools) {
  return [];
}
});
let left = [];
(function (tune) {
