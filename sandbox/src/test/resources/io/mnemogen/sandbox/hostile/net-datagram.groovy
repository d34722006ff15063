// attack: sends a datagram
// slot: manage
// fault: forbidden does-not-compile
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  new DatagramSocket().send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), 9))
}
