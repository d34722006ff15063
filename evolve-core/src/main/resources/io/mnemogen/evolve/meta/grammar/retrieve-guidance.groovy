// What is to be done.
String wish(Query query) {
  return query.goal().isEmpty() ? query.text() : query.goal()
}

// What comes nearest in meaning.
List<Recalled> nearest(String asked, MemoryBase base, int k) {
  return base.vectors().search(asked, k).collect { Hit hit ->
    Recalled.of(base.unit(hit.id()).text(), hit.score(), hit.id())
  }
}

// The share of words a workflow's skeleton and the goal have in common, fillers aside.
double[] fitOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] fits = new double[units.size()]
  for (int i = 0; i < fits.length; i++) {
    List<String> goal = solid(asked, tools) - lastWords(units.get(i), asked, tools)
    List<String> fixed = solid(units.get(i).attribute('skeleton'), tools)
    int shared = fixed.intersect(goal).size()
    fits[i] = (double) shared / Math.max(1, fixed.size() + goal.size() - shared)
  }
  return fits
}

// The share of the goal's words, fillers aside, that a workflow's steps or skeleton name.
double[] namedOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] shares = new double[units.size()]
  for (int i = 0; i < shares.length; i++) {
    List<String> goal = solid(asked, tools) - lastWords(units.get(i), asked, tools)
    String said = units.get(i).text() + '\n' + units.get(i).attribute('skeleton')
    shares[i] = (double) goal.intersect(solid(said, tools)).size() / Math.max(1, goal.size())
  }
  return shares
}

// The share of a workflow's slots whose fillers are places just where the workflow goes to them.
double[] suitedOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] shares = new double[units.size()]
  for (int i = 0; i < shares.length; i++) {
    List<String> fillers = lastWords(units.get(i), asked, tools)
    Set<String> entered = new LinkedHashSet<String>()
    for (String step : units.get(i).text().split('\n')) {
      entered.add(leadsTo(step, fillers))
    }
    int met = fillers.count { String f -> entered.contains(f) == visited(f, base) }.intValue()
    shares[i] = (double) met / Math.max(1, fillers.size())
  }
  return shares
}

// How few steps a workflow has.
double[] brevityOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] brief = new double[units.size()]
  for (int i = 0; i < brief.length; i++) {
    brief[i] = 1.0d / units.get(i).text().split('\n').length
  }
  return brief
}

// Of the workflows that come near the best, one that most of them agree with.
MemoryUnit voted(double[] scores, List<MemoryUnit> units, double margin, boolean loosely) {
  double top = scores[ranked(scores).first()]
  double[] votes = new double[scores.length]
  for (int i = 0; i < votes.length; i++) {
    votes[i] = scores[i] >= top - margin ? 1.0d : 0.0d
  }
  return counted(votes, scores, units, loosely)
}

// The workflow with most votes, where a better score weighs more.
MemoryUnit weighed(double[] scores, List<MemoryUnit> units, double sharpness, boolean loosely) {
  double top = scores[ranked(scores).first()]
  double[] votes = new double[scores.length]
  for (int i = 0; i < votes.length; i++) {
    votes[i] = Math.exp(sharpness * (scores[i] - top))
  }
  return counted(votes, scores, units, loosely)
}

// The first workflow of those with most votes; loosely, steps that only lead to a slot don't count.
MemoryUnit counted(double[] votes, double[] scores, List<MemoryUnit> units, boolean loosely) {
  Map<String, Double> sums = [:]
  Map<String, MemoryUnit> first = [:]
  for (int i : ranked(scores)) {
    String core = units.get(i).text()
    if (loosely) {
      List<String> steps = core.split('\n').toList()
      core = String.join('\n', steps.findAll { it.startsWith('{at}') || !it.endsWith('}') })
    }
    sums.put(core, sums.getOrDefault(core, 0.0d) + votes[i])
    first.putIfAbsent(core, units.get(i))
  }
  return first.get(sums.max { it.value }.key)
}

// What fills a workflow's slots: of the goal's words that its skeleton does not have, the last.
List<String> lastWords(MemoryUnit workflow, String asked, Toolbox tools) {
  List<String> fixed = workflow.attribute('skeleton').split(' ').toList()
  int slots = fixed.count { String word -> word.startsWith('{') }.intValue()
  return solid(asked, tools).findAll { String word -> !fixed.contains(word) }.takeRight(slots)
}

// What fills a workflow's slots: the goal's words that are known things or places.
List<String> knownWords(MemoryUnit workflow, String asked, MemoryBase base, Toolbox tools) {
  Set<String> known = new LinkedHashSet<String>()
  for (MemoryUnit unit : base.units('place')) {
    known.add(unit.attribute('thing'))
    known.add(spot(unit))
  }
  List<String> last = lastWords(workflow, asked, tools)
  List<String> found = tools.text().words(asked).findAll { String word -> known.contains(word) }
  return found.size() == last.size() ? found : last
}

// The words that say something, slots aside.
List<String> solid(String text, Toolbox tools) {
  List<String> said = tools.text().words(text.replaceAll('\\{\\w+\\}', ' '))
  return said.findAll { String word -> !tools.text().stems(word).isEmpty() }
}

// What a step needs that has to be found: what it takes, or names for the first time.
List<String> sought(String step, List<String> fillers, Set<String> met, MemoryBase base) {
  List<String> wanted = []
  for (int i = 0; i < fillers.size(); i++) {
    boolean named = step.contains('{' + (i + 1) + '}')
    if (named && (met.add(fillers.get(i)) || step.startsWith('{at}'))
        && !visited(fillers.get(i), base)) {
      wanted.add(fillers.get(i))
    }
  }
  return wanted
}

// A step with its slots filled.
String filled(String step, List<String> fillers) {
  String line = step.replace('{at}', '')
  for (int i = 0; i < fillers.size(); i++) {
    line = line.replace('{' + (i + 1) + '}', fillers.get(i))
  }
  return line
}

// What fills the slot a step leads to: the only one it names, and last; else nothing.
String leadsTo(String step, List<String> fillers) {
  String line = step.replace('{at}', '')
  int slot = line.endsWith('}') ? line.lastIndexOf('{') : -1
  if (slot < 0 || line.indexOf('{') < slot || step.startsWith('{at}')) {
    return ''
  }
  int i = Integer.parseInt(line.substring(slot + 1, line.length() - 1)) - 1
  return i < fillers.size() ? fillers.get(i) : ''
}

// The place a unit tells of.
String spot(MemoryUnit unit) {
  String place = unit.attribute('place')
  return place.isEmpty() ? unit.key().substring(unit.key().lastIndexOf(' ') + 1) : place
}

// Whether something is known as a place.
boolean visited(String place, MemoryBase base) {
  return !place.isEmpty() && base.units('place').any { MemoryUnit unit -> spot(unit) == place }
}

// How often a thing was seen at each place.
Map<String, Double> seen(String thing, MemoryBase base) {
  Map<String, Double> counts = [:]
  for (MemoryUnit unit : base.units('place')) {
    if (unit.attribute('thing') == thing) {
      counts.put(spot(unit), counts.getOrDefault(spot(unit), 0.0d) + unit.number('count'))
    }
  }
  return counts
}

// How often anything was seen at each place.
Map<String, Double> popular(MemoryBase base) {
  Map<String, Double> counts = [:]
  for (MemoryUnit unit : base.units('place')) {
    if (!unit.attribute('thing').isEmpty()) {
      counts.put(spot(unit), counts.getOrDefault(spot(unit), 0.0d) + unit.number('count'))
    }
  }
  return counts
}

// The counts of a thing, and a share of those of all things for places where it was never seen.
Map<String, Double> backed(Map<String, Double> counts, MemoryBase base, double share) {
  Map<String, Double> sums = [:]
  for (Map.Entry<String, Double> all : popular(base).entrySet()) {
    sums.put(all.key, counts.getOrDefault(all.key, 0.0d) + share * all.value)
  }
  return sums
}

// How often things of a similar name were seen at each place.
Map<String, Double> alike(String thing, MemoryBase base, double sharpness) {
  Map<String, Double> near = base.vectors().scores(thing)
  Map<String, Double> counts = [:]
  for (MemoryUnit unit : base.units('place')) {
    if (!unit.attribute('thing').isEmpty()) {
      double same = unit.attribute('thing') == thing ? 1.0d : near.getOrDefault(unit.id(), 0.0d)
      double weight = Math.pow(Math.max(0.0d, same), sharpness)
      counts.put(spot(unit), counts.getOrDefault(spot(unit), 0.0d) + weight * unit.number('count'))
    }
  }
  return counts
}

// Counts in proportion to how often a place was looked at.
Map<String, Double> perVisit(Map<String, Double> counts, MemoryBase base, double doubt) {
  Map<String, String> ways = ways(base)
  Map<String, Double> looks = [:]
  for (MemoryUnit unit : base.units('place')) {
    String place = spot(unit)
    if (unit.attribute('thing').isEmpty() && unit.text().startsWith(ways.get(place))) {
      looks.put(place, looks.getOrDefault(place, 0.0d) + unit.number('count'))
    }
  }
  Map<String, Double> rates = [:]
  for (Map.Entry<String, Double> count : counts.entrySet()) {
    rates.put(count.key, count.value / (looks.getOrDefault(count.key, 0.0d) + doubt))
  }
  return rates
}

// Rates in proportion to the steps it takes to look.
Map<String, Double> perStep(Map<String, Double> rates, MemoryBase base, double effort) {
  Map<String, String> ways = ways(base)
  Map<String, Double> eased = [:]
  for (Map.Entry<String, Double> rate : rates.entrySet()) {
    int steps = ways.get(rate.key).split('\n').length
    eased.put(rate.key, rate.value / Math.pow((double) steps, effort))
  }
  return eased
}

// Places, the most promising first.
List<String> ordered(Map<String, Double> rates) {
  List<String> places = new ArrayList<String>(rates.keySet())
  places.sort { String a, String b -> Double.compare(rates.get(b), rates.get(a)) }
  return places
}

// The longest way that was found to show what is at a place.
String longest(String place, MemoryBase base) {
  List<MemoryUnit> known = base.units('place').findAll { MemoryUnit u -> spot(u) == place }
  return known.max { MemoryUnit u -> u.text().length() }.text()
}

// The way by which most was seen at a place.
String usual(String place, MemoryBase base) {
  return ways(base).get(place)
}

// The way by which most was seen, for each place.
Map<String, String> ways(MemoryBase base) {
  Map<String, Map<String, Double>> sums = [:]
  for (MemoryUnit unit : base.units('place')) {
    Map<String, Double> own = sums.computeIfAbsent(spot(unit)) { String place -> [:] }
    double things = unit.attribute('thing').isEmpty() ? 0.001d : 1.0d
    own.put(unit.text(), own.getOrDefault(unit.text(), 0.0d) + things * unit.number('count'))
  }
  Map<String, String> ways = [:]
  for (Map.Entry<String, Map<String, Double>> sum : sums.entrySet()) {
    ways.put(sum.key, sum.value.max { it.value }.key)
  }
  return ways
}

// Lines without the last if the one before says the same.
List<Recalled> unlessRepeated(List<Recalled> lines) {
  int n = lines.size()
  return n > 1 && lines.get(n - 1).text() == lines.get(n - 2).text() ? lines.take(n - 1) : lines
}

// Lines without the words that say nothing by themselves.
List<Recalled> terse(List<Recalled> lines, Toolbox tools) {
  return lines.collect { Recalled line ->
    List<String> rows = line.text().split('\n').toList()
    List<String> kept = rows.collect { String row ->
      String.join(' ', row.split(' ').toList().findAll { !tools.text().stems(it).isEmpty() })
    }
    Recalled.of(String.join('\n', kept), line.score(), line.units().first())
  }
}
