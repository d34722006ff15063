// attack: swallows the error that ends it
// slot: retrieve
// fault: broke-contract timed-out
function retrieve(query, base, tools) {
  for (;;) { try { for (;;) { query.text(); } } catch (e) {} finally { query.text(); } }
}
