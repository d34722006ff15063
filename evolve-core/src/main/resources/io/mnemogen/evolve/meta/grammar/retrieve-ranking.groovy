// Who speaks in a unit.
String who(MemoryUnit unit) {
  int colon = unit.text().indexOf(':')
  String start = colon > 0 && colon < 40 ? unit.text().substring(0, colon) : ''
  return start.substring(start.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
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
