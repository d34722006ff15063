// attack: asks to skip type checking
// slot: manage
// fault: forbidden
import groovy.transform.TypeCheckingMode
@groovy.transform.CompileStatic(TypeCheckingMode.SKIP)
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
