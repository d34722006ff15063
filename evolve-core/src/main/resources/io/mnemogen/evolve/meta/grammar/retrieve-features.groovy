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

// How near the nearest sentence of a unit is in meaning.
double[] sentencesOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] nearest = new double[units.size()]
  for (int n = 1; n <= 4; n++) {
    Map<String, Double> near = base.vectors('sentence ' + n).scores(asked)
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = Math.max(nearest[i], near.getOrDefault(units.get(i).id(), 0.0d))
    }
  }
  return standard(nearest)
}

// How near a unit's meaning is together with what was said around it.
double[] scenesOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  return standard(listed(base.vectors('scenes').scores(asked), units))
}

// The share of the question's words a unit has.
double[] coverageOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Set<String> wanted = new LinkedHashSet<String>(tools.text().stems(asked))
  double[] shares = new double[units.size()]
  for (int i = 0; i < shares.length; i++) {
    List<String> has = tools.text().stems(units.get(i).key())
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
    speaks[i] = named.contains(who(units.get(i))) ? 1.0d : 0.0d
  }
  return speaks
}

// How much a unit tells of whom the question names: of themselves, or of whom they speak to.
double[] tellingOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] named = speakerOf(asked, units, base, tools)
  double[] told = new double[units.size()]
  boolean anyone = false
  for (int i = 0; i < told.length; i++) {
    anyone = anyone || named[i] > 0.0d
    double share = units.get(i).number(named[i] > 0.0d ? 'mine' : 'yours')
    told[i] = Math.min(2.0d, share) / 2.0d
  }
  return anyone ? told : new double[units.size()]
}

// Whether a unit holds what is asked for: a name, a number or a time.
double[] kindOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  Set<String> words = new HashSet<String>(tools.text().words(asked))
  boolean time = words.contains('when') || words.contains('date') || words.contains('long')
  boolean number = words.contains('how') && (words.contains('many') || words.contains('much'))
  boolean name = words.any { String word -> word in ['who', 'where', 'which', 'name', 'names'] }
  double[] holds = new double[units.size()]
  for (int i = 0; i < holds.length; i++) {
    String kinds = units.get(i).attribute('holds')
    boolean met = (time && kinds.contains('time')) || (number && kinds.contains('number'))
        || (name && kinds.contains('name'))
    holds[i] = met ? 1.0d : 0.0d
  }
  return holds
}

// Which share of a unit's sentences are questions.
double[] askingOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  double[] shares = new double[units.size()]
  for (int i = 0; i < shares.length; i++) {
    shares[i] = units.get(i).number('asks')
  }
  return shares
}

// How near a unit's day is to one the question names: 1 on the day, 1/2 three days off.
double[] datesOf(String asked, List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
  List<Period> named = tools.dates().periods(asked, tools.now())
  double[] near = new double[units.size()]
  for (int i = 0; i < near.length && !named.isEmpty(); i++) {
    Period day = tools.dates().period(units.get(i).attribute('date'), tools.now())
    for (Period period : named) {
      double distance = day == null ? 1e9d : (double) period.distance(day)
      near[i] = Math.max(near[i], 3.0d / (3.0d + distance))
    }
  }
  return near
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
