// attack: fetches a page
// slot: retrieve
// fault: forbidden
function retrieve(query, base, tools) {
  fetch('http://127.0.0.1/');
  return [];
}
