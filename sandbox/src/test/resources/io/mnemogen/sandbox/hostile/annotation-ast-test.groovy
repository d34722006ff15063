// attack: runs code while compiling (@ASTTest)
// slot: manage
// fault: forbidden
@groovy.transform.ASTTest(value = { new File('@MARK@').text = 'escaped' })
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
