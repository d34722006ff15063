// attack: keeps state by @Field
// slot: manage
// fault: forbidden
@groovy.transform.Field List<String> kept = []
int helper() { 1 }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
