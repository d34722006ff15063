// attack: hides an annotation on a parameter
// slot: manage
// fault: forbidden
int helper(@groovy.transform.ASTTest(value = { assert true }) int x) { x }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
