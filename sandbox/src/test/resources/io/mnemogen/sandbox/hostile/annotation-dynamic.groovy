// attack: asks for dynamic compilation
// slot: manage
// fault: forbidden
@groovy.transform.CompileDynamic
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  'touch x'.execute()
}
