record Said(String who, String what, long time) { String both() { who + what } }
enum Weight { LIGHT(1), HEAVY(2); final int w
 Weight(int w) { this.w = w } }
class Counter { int n; String name = 'x'; List<String> seen = []; void up() { n++; seen << 'a' }
 int getDouble() { n * 2 } }
class Node implements Comparable<Node> { int v
 int compareTo(Node o) { v <=> o.v }
 boolean equals(Object o) { o instanceof Node && ((Node) o).v == v }
 int hashCode() { v }
 String toString() { "N$v" } }
interface Score { double of(String s) }
int fact(int n) { n <= 1 ? 1 : n * fact(n - 1) }
static int sq(int x) { x * x }
List<MemoryUnit> encode(Experience experience, Toolbox tools) {
  List<Said> said = experience.turns().collect { Turn t -> new Said(t.role(), t.text(), t.time()) }
  Map<String, Integer> count = [:]
  Map<String, List<String>> multi = [:].withDefault { k -> [] }
  for (Said each : said) {
    for (String word : tools.text().words(each.what())) {
      count[word] = (count[word] ?: 0) + 1
      count.merge(word, 1, Integer::sum)
      count.computeIfAbsent(word) { String w -> w.size() }
    }
  }
  Weight weight = count.size() > tune('heavy', 8, 1, 64) ? Weight.HEAVY : Weight.LIGHT
  switch (weight) { case Weight.LIGHT: break; case Weight.HEAVY: count.clear(); break }
  String s = switch (weight) { case Weight.LIGHT -> 'a'; default -> 'b' }
  int[] ints = new int[4]; ints[0] = 3; ints[1] += 2
  double[] ds = [1.0d, 2.0d] as double[]
  float[] fs = tools.embedder().embed('x')
  double dot = 0; for (int i = 0; i < fs.length; i++) { dot += fs[i] * fs[i] }
  Counter c = new Counter(n: 3); c.up(); c.n = 5; c.n += 2; int d = c.double
  List<Integer> r = (1..5).collect { int i -> i * i }
  r.sort { Integer a, Integer b -> b <=> a }
  Integer m = r.max(); int sum = r.sum() as int; def g = r.groupBy { Integer i -> i % 2 }
  String joined = r.join(',') ; String t = "sum ${sum} of $joined"
  if (t =~ /(\d+)/) { def mm = (t =~ /(\d+)/); if (mm.find()) { joined = mm.group(1) } }
  Score score = { String x -> x.length() * 1.0d } as Score
  double v = score.of(t)
  Map<String, Double> scores = said.collectEntries { Said x -> [(x.who()): x.time() * 1.0d] }
  def top = scores.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(3).map { it.key }.toList()
  def best = scores.max { it.value }?.key
  List<String> parts = t.split(' ').toList(); String[] arr = t.tokenize(' ') as String[]
  Set<String> set = parts.toSet(); set.addAll(parts); boolean in = 'a' in set; Set<String> tree = new TreeSet<>(parts)
  StringBuilder sb = new StringBuilder(); sb << 'a' << 1; sb.append('x')
  try { Integer.parseInt('x') } catch (NumberFormatException e) { sb.append(e.message) } finally { sb.append('f') }
  def (String a, String b) = ['1', '2']
  List<String> sub = parts[0..<Math.min(2, parts.size())]; String last = parts[-1]; String ch = t[0]; parts[0] = 'q'
  boolean eq = a == b; int cmp = a <=> b; Object o = a; if (o instanceof String) { sb.append(((String) o).toUpperCase()) }
  long total = 0L; parts.each { total += it.length() }; parts.eachWithIndex { String p, int i -> total += i }
  String multiline = '''x'''.stripIndent(); def f = String.format('%.2f', v)
  Closure<Integer> add = { int x, int y -> x + y }; int z = add(1, 2); int w = add.call(3, 4)
  Optional<String> first = parts.stream().filter { String p -> p.startsWith('a') }.findFirst()
  def list = parts.collect { String p -> new Node(v: p.length()) }.sort().unique().reverse()
  Deque<String> dq = new ArrayDeque<>(); dq.push('a'); PriorityQueue<Node> pq = new PriorityQueue<>({ Node p, Node q -> p.v <=> q.v } as Comparator<Node>)
  BigDecimal big = 1.5; double dd = big.doubleValue() * 2 ** 3; int idiv = 7.intdiv(2); int mod = 7 % 3; long sh = 1L << 3
  parts.inject(0) { int acc, String p -> acc + p.length() }; parts.findAll { it.size() > 1 }.any { it == 'x' }; parts.every { it }
  Map<String, Map<String, Integer>> nested = [:]; nested.computeIfAbsent('a', { k -> [:] as Map<String, Integer> }).put('b', 1)
  assert v >= 0 : 'negative'
  parts*.length(); parts*.toUpperCase(); parts.indexed();
  return said.findAll { Said x -> !x.what().isBlank() }.collect { Said x ->
    MemoryUnit.of('turn', "${x.who()}: ${x.what()}", x.time()).with('weight', weight.name()).with('words', count.size()) }
}
