// attack: asks for a hidden cache (@Memoized)
// slot: manage
// fault: forbidden
@groovy.transform.Memoized
int helper(int x) { x }

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  helper(1)
}
