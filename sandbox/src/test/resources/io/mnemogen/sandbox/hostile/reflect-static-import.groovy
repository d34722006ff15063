// attack: imports a forbidden method
// slot: manage
// fault: forbidden
import static java.lang.System.exit

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  exit(3)
}
