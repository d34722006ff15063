// attack: raises to a huge power
// slot: manage
// fault: broke-contract timed-out out-of-memory
void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
  BigInteger n = BigInteger.TWO.pow(2000000000)
  n.multiply(n)
}
