// What says until when it holds goes when that is over.
void expire(long now, MemoryBase base, Toolbox tools) {
  for (MemoryUnit unit : base.units()) {
    if (until(unit, tools) < now) {
      base.remove(unit.id())
    }
  }
}

// The time until which a unit says it holds: an attribute, a date, or a count such as "day 40".
double until(MemoryUnit unit, Toolbox tools) {
  String said = unit.attribute('until')
  int at = unit.text().toLowerCase(Locale.ROOT).indexOf('until ')
  if (said.isEmpty() && at >= 0) {
    said = unit.text().substring(at + 6)
    Period date = tools.dates().period(said.take(20), unit.time())
    if (date != null) {
      return (double) tools.dates().time(date.last().plusDays(1).toString())
    }
  }
  String count = tools.text().words(said).take(2).find { String word -> word.isLong() }
  return count == null ? Double.POSITIVE_INFINITY : count.toDouble()
}

// What was lived last and asks for something to be forgotten.
List<MemoryUnit> requests(MemoryBase base, Toolbox tools) {
  List<String> asking = ['forget', 'cancel', 'delete', 'withdraw', 'withdrawn', 'revoke', 'revoked']
  return base.where { MemoryUnit unit ->
    unit.time() >= tools.now() && !asking.disjoint(tools.text().words(unit.text()))
  }
}

// The unit whose words match a request best.
List<MemoryUnit> nearest(MemoryUnit request, MemoryBase base) {
  List<String> ids = base.keywords().search(request.key(), 2).collect { Hit hit -> hit.id() }
  return (ids - request.id()).take(1).collect { String id -> base.unit(id) }
}

// The units that name everything a request names.
List<MemoryUnit> naming(MemoryUnit request, MemoryBase base, Toolbox tools) {
  List<String> names = tools.text().names(request.text())
  return base.where { MemoryUnit unit ->
    !names.isEmpty() && names.every { String name -> unit.text().contains(name) }
  }
}

// The units near a request in meaning.
List<MemoryUnit> similar(MemoryUnit request, double near, MemoryBase base) {
  List<Hit> hits = base.vectors().search(request.key(), base.size(), near)
  return hits.collect { Hit hit -> base.unit(hit.id()) }
}
