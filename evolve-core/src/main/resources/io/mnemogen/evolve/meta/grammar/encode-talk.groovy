// Whether somebody acted, rather than talked.
boolean acted(Experience experience) {
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      return true
    }
  }
  return false
}

// The actions under their goal.
List<MemoryUnit> trajectory(Experience experience) {
  List<String> actions = []
  for (Turn turn : experience.turns()) {
    if (turn.role() == Turn.AGENT) {
      actions.add(turn.text())
    }
  }
  return [
    MemoryUnit.of('trajectory', String.join('\n', actions), experience.time())
        .withKey(experience.goal())
        .with('success', experience.outcome().success() ? 1.0d : 0.0d)
  ]
}

// Who said what.
String said(Turn turn) {
  return turn.role() + ': ' + turn.text()
}

// What the picture shared with it shows.
String pictured(Turn turn) {
  String caption = turn.attribute('caption')
  return caption.isEmpty() ? '' : ' [' + caption + ']'
}

// The day it was said.
String dated(Turn turn) {
  String date = turn.attribute('date')
  return date.isEmpty() ? '' : date + ' '
}

// What was said before.
String earlier(List<Turn> turns, int i, int back) {
  String said = ''
  for (int j = Math.max(0, i - back); j < i; j++) {
    said += turns.get(j).text() + '\n'
  }
  return said
}

// What was said after.
String later(List<Turn> turns, int i, int ahead) {
  String said = ''
  for (int j = i + 1; j <= Math.min(turns.size() - 1, i + ahead); j++) {
    said += '\n' + turns.get(j).text()
  }
  return said
}

// What a turn is like: whom it tells of, how much of it asks, what can be found in it.
MemoryUnit described(MemoryUnit unit, Turn turn, Toolbox tools) {
  List<String> words = tools.text().words(turn.text())
  int mine = words.count { String word -> word in ['i', 'my', 'me', 'we', 'our', 'us', 'mine'] }.intValue()
  int yours = words.count { String word -> word in ['you', 'your', 'yours'] }.intValue()
  List<String> sentences = tools.text().sentences(turn.text())
  int asking = sentences.count { String sentence -> sentence.endsWith('?') }.intValue()
  List<String> holds = []
  if (!tools.text().names(turn.text()).isEmpty()) {
    holds.add('name')
  }
  if (!tools.text().numbers(turn.text()).isEmpty()) {
    holds.add('number')
  }
  if (!tools.dates().periods(turn.text(), turn.time()).isEmpty()) {
    holds.add('time')
  }
  return unit.with('mine', (double) mine)
      .with('yours', (double) yours)
      .with('asks', (double) asking / Math.max(1, sentences.size()))
      .with('holds', String.join(' ', holds))
}
