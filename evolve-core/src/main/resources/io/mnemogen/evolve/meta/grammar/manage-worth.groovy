// Every unit served is credited if it has the label that turned out to be right, else debited.
void confirm(Outcome outcome, MemoryBase base) {
  String right = base.size() == 0 ? '' : label(base.latest(1).first())
  for (String id : outcome.served()) {
    if (base.has(id)) {
      base.scores().credit(id, label(base.unit(id)) == right)
    }
  }
}

// The place of the least value.
int least(double[] row) {
  int place = 0
  for (int i = 1; i < row.length; i++) {
    place = row[i] < row[place] ? i : place
  }
  return place
}

// How late a unit came, from 0 to 1.
double[] recencyOf(List<MemoryUnit> units, MemoryBase base) {
  double[] late = new double[units.size()]
  for (int i = 0; i < late.length; i++) {
    late[i] = i / Math.max(1.0d, late.length - 1.0d)
  }
  return late
}

// How few units have the same label: 0 for those of the commonest.
double[] rarityOf(List<MemoryUnit> units, MemoryBase base) {
  List<String> labels = units.collect { MemoryUnit unit -> label(unit) }
  Map<String, Integer> counts = labels.countBy { String it -> it }
  double most = counts.values().max().doubleValue()
  double[] rare = new double[units.size()]
  for (int i = 0; i < rare.length; i++) {
    rare[i] = 1.0d - counts.get(labels.get(i)) / most
  }
  return rare
}

// How many units a unit stands for, by order of magnitude.
double[] supportOf(List<MemoryUnit> units, MemoryBase base) {
  double[] many = new double[units.size()]
  for (int i = 0; i < many.length; i++) {
    many[i] = Math.log(1.0d + units.get(i).number('stands for'))
  }
  return many
}

// How often a unit was served, by order of magnitude.
double[] useOf(List<MemoryUnit> units, MemoryBase base) {
  double[] often = new double[units.size()]
  for (int i = 0; i < often.length; i++) {
    often[i] = Math.log(1.0d + base.scores().uses(units.get(i).id()))
  }
  return often
}

// How often a unit served was right, against even odds.
double[] proofOf(List<MemoryUnit> units, MemoryBase base) {
  double[] right = new double[units.size()]
  for (int i = 0; i < right.length; i++) {
    right[i] = base.scores().rate(units.get(i).id()) - 0.5d
  }
  return right
}
