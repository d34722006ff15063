// attack: listens on a socket
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new ServerSocket(0).accept()
}
