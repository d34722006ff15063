// attack: puts itself into a package of ours
// slot: manage
// fault: forbidden
package io.mnemogen.sandbox.groovy

void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  base.size()
}
