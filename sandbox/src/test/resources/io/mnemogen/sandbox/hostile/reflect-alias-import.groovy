// attack: imports a forbidden class under another name
// slot: manage
// fault: forbidden
import java.lang.Runtime as R

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  R.getRuntime()
}
