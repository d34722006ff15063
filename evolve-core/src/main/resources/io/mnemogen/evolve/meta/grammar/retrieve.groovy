// What is asked for: the goal, and what is seen when it says more.
String question(Query query) {
  return query.goal().isEmpty() || query.goal() == query.text()
      ? query.text()
      : query.goal() + '\n' + query.text()
}

// How well words match, by BM25.
double[] wordsOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  return standard(listed(base.keywords().scores(asked), units))
}

// How well words match, by TF-IDF.
double[] likenessOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  return standard(listed(base.keywords().similarities(asked), units))
}

// How near meanings are.
double[] meaningsOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  return standard(listed(base.vectors().scores(asked), units))
}

// The share of the question's words a unit has.
double[] coverageOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Set<String> wanted = new LinkedHashSet<String>(tools.text().stems(asked))
  double[] shares = new double[units.size()]
  for (int i = 0; i < shares.length; i++) {
    Set<String> has = new HashSet<String>(tools.text().stems(units.get(i).key()))
    int met = 0
    for (String stem : wanted) {
      if (has.contains(stem)) {
        met++
      }
    }
    shares[i] = met / Math.max(1.0d, (double) wanted.size())
  }
  return standard(shares)
}

// Whether a unit has the question's rarest word.
double[] rarestOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  String rarest = ''
  int fewest = Integer.MAX_VALUE
  for (String word : tools.text().words(asked)) {
    int count = base.keywords().occurrences(word)
    if (count > 0 && count < fewest) {
      rarest = word
      fewest = count
    }
  }
  List<String> wanted = tools.text().stems(rarest)
  double[] has = new double[units.size()]
  for (int i = 0; i < has.length && !wanted.isEmpty(); i++) {
    has[i] = tools.text().stems(units.get(i).key()).contains(wanted.first()) ? 1.0d : 0.0d
  }
  return has
}

// Whether the question names who speaks in a unit.
double[] speakerOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Set<String> named = new HashSet<String>(tools.text().words(asked.replace('\'s', ' ')))
  double[] speaks = new double[units.size()]
  for (int i = 0; i < speaks.length; i++) {
    String text = units.get(i).text()
    int colon = text.indexOf(':')
    String start = colon > 0 && colon < 40 ? text.substring(0, colon) : ''
    String name = start.substring(start.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
    speaks[i] = named.contains(name) ? 1.0d : 0.0d
  }
  return speaks
}

// How much of a date the question shares with a unit's: year, month, day.
double[] datesOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  List<String> months =
      ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september',
       'october', 'november', 'december']
  Set<String> wanted = new HashSet<String>(tools.text().words(asked))
  double[] shared = new double[units.size()]
  for (int i = 0; i < shared.length; i++) {
    String[] date = units.get(i).attribute('date').split('-')
    if (date.length == 3) {
      shared[i] += wanted.contains(date[0]) ? 1.0d : 0.0d
      shared[i] += wanted.contains(months.get(Integer.parseInt(date[1]) - 1)) ? 1.0d : 0.0d
      shared[i] += wanted.contains(String.valueOf(Integer.parseInt(date[2]))) ? 1.0d : 0.0d
    }
  }
  return shared
}

// How late a unit came, from 0 to 1.
double[] recencyOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] late = new double[units.size()]
  for (int i = 0; i < late.length; i++) {
    late[i] = i / Math.max(1.0d, late.length - 1.0d)
  }
  return late
}

// How long a unit's text is, by order of magnitude.
double[] lengthOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] long_ = new double[units.size()]
  for (int i = 0; i < long_.length; i++) {
    long_[i] = Math.log(1.0d + units.get(i).text().length())
  }
  return standard(long_)
}

// Whether a unit comes from a success.
double[] successOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] went = new double[units.size()]
  for (int i = 0; i < went.length; i++) {
    went[i] = units.get(i).number('success')
  }
  return went
}

// How often a unit has helped where it was served.
double[] worthOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] rates = new double[units.size()]
  for (int i = 0; i < rates.length; i++) {
    rates[i] = base.scores().rate(units.get(i).id()) - 0.5d
  }
  return rates
}

// A view's scores in the order of the units; what the view does not score has the least.
double[] listed(Map<String, Double> scores, List<MemoryUnit> units) {
  double least = 0.0d
  for (Double score : scores.values()) {
    least = Math.min(least, score)
  }
  double[] row = new double[units.size()]
  for (int i = 0; i < row.length; i++) {
    row[i] = scores.getOrDefault(units.get(i).id(), least)
  }
  return row
}

// Shifted and scaled to mean 0 and deviation 1.
double[] standard(double[] row) {
  double sum = 0.0d
  double squares = 0.0d
  for (int i = 0; i < row.length; i++) {
    sum += row[i]
    squares += row[i] * row[i]
  }
  double mean = sum / Math.max(1, row.length)
  double deviation = Math.sqrt(Math.max(0.0d, squares / Math.max(1, row.length) - mean * mean))
  double[] scaled = new double[row.length]
  for (int i = 0; i < row.length; i++) {
    scaled[i] = deviation > 1e-9d ? (row[i] - mean) / deviation : 0.0d
  }
  return scaled
}

// The mean over the units up to so many places before and after.
double around(double[] row, int i, int reach) {
  double sum = 0.0d
  int count = 0
  for (int j = Math.max(0, i - reach); j <= Math.min(row.length - 1, i + reach); j++) {
    if (j != i) {
      sum += row[j]
      count++
    }
  }
  return count > 0 ? sum / count : 0.0d
}

// The value of the unit before.
double before(double[] row, int i) {
  return i > 0 ? row[i - 1] : 0.0d
}

// The value of the unit after.
double after(double[] row, int i) {
  return i + 1 < row.length ? row[i + 1] : 0.0d
}

// Every unit takes a share of its neighbours' scores, less from further away.
double[] spread(double[] scores, int window, double share) {
  double[] spread = new double[scores.length]
  for (int i = 0; i < scores.length; i++) {
    spread[i] = scores[i]
    for (int d = 1; d <= window; d++) {
      spread[i] += share / d * ((i >= d ? scores[i - d] : 0.0d)
          + (i + d < scores.length ? scores[i + d] : 0.0d))
    }
  }
  return spread
}

// Asks again with what was found first.
double[] echo(double[] scores, List<MemoryUnit> units, MemoryBase base, int heard, double weight) {
  double[] sum = Arrays.copyOf(scores, scores.length)
  List<Integer> order = ranked(scores)
  for (int rank = 0; rank < Math.min(heard, order.size()); rank++) {
    double[] again = standard(listed(base.vectors().scores(units.get(order.get(rank)).text()), units))
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight / heard * again[i]
    }
  }
  return sum
}

// Places by score, best first.
List<Integer> ranked(double[] scores) {
  List<Integer> order = []
  for (int i = 0; i < scores.length; i++) {
    order.add(i)
  }
  order.sort { Integer a, Integer b -> Double.compare(scores[b], scores[a]) }
  return order
}

// The best units, best first.
List<Recalled> best(double[] scores, List<MemoryUnit> units, int k) {
  List<Recalled> served = []
  for (int i : ranked(scores)) {
    if (served.size() == k) {
      break
    }
    served.add(Recalled.of(units.get(i).text(), scores[i], units.get(i).id()))
  }
  return served
}

// The best units, each followed by its neighbours.
List<Recalled> withNeighbours(double[] scores, List<MemoryUnit> units, int k, int earlier, int later) {
  List<Recalled> served = []
  Set<Integer> met = new HashSet<Integer>()
  for (int i : ranked(scores).subList(0, Math.min(k, units.size()))) {
    List<Integer> places = [i]
    for (int j = Math.max(0, i - earlier); j <= Math.min(units.size() - 1, i + later); j++) {
      places.add(j)
    }
    for (int j : places) {
      if (met.add(j)) {
        served.add(Recalled.of(units.get(j).text(), scores[i], units.get(j).id()))
      }
    }
  }
  return served
}

// The best units that do not repeat what was served.
List<Recalled> distinct(double[] scores, List<MemoryUnit> units, int k, double overlap) {
  List<Recalled> served = []
  Set<String> said = new HashSet<String>()
  for (int i : ranked(scores)) {
    List<String> words = units.get(i).text().toLowerCase(Locale.ROOT).split(' ').toList()
    int old = 0
    for (String word : words) {
      if (said.contains(word)) {
        old++
      }
    }
    if (old <= overlap * words.size()) {
      said.addAll(words)
      served.add(Recalled.of(units.get(i).text(), scores[i], units.get(i).id()))
    }
    if (served.size() == k) {
      break
    }
  }
  return served
}

// The best units as long as they keep up with the best of all.
List<Recalled> standing(double[] scores, List<MemoryUnit> units, int k, double margin) {
  List<Recalled> served = []
  double top = 0.0d
  for (int i : ranked(scores)) {
    top = served.isEmpty() ? scores[i] : top
    if (served.size() == k || scores[i] < top - margin) {
      break
    }
    served.add(Recalled.of(units.get(i).text(), scores[i], units.get(i).id()))
  }
  return served
}

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
  Map<String, Double> looks = [:]
  for (MemoryUnit unit : base.units('place')) {
    String place = spot(unit)
    if (unit.attribute('thing').isEmpty() && unit.text().startsWith(usual(place, base))) {
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
  Map<String, Double> eased = [:]
  for (Map.Entry<String, Double> rate : rates.entrySet()) {
    int steps = usual(rate.key, base).split('\n').length
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
  Map<String, Double> sums = [:]
  for (MemoryUnit unit : base.units('place')) {
    if (spot(unit) == place) {
      double things = unit.attribute('thing').isEmpty() ? 0.001d : 1.0d
      sums.put(unit.text(), sums.getOrDefault(unit.text(), 0.0d) + things * unit.number('count'))
    }
  }
  return sums.max { it.value }.key
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
