package io.mnemogen.tasks.ledger;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.agent.Exam;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.Reader;
import io.mnemogen.tasks.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Trusts the first summary that answers the question; without one it works the answer out from the
/// purchases it reads, each counted once.
///
/// @param ask what is asked
/// @param who of whom
/// @param what about what
/// @param right the right answer
record LedgerReader(Ask ask, String who, String what, String right) implements Reader {
  private static final Pattern PURCHASE =
      Pattern.compile("On day (\\d{1,6}), ([A-Z][a-z]+) bought (\\d{1,6}) ([a-z]+)\\.");

  @Override
  public Optional<Exam> exam(String question) {
    return Optional.of(Exam.exactly(question, right));
  }

  @Override
  public Reading read(List<Recalled> passages) {
    List<String> lines = Lines.of(passages);
    Pattern summary = Pattern.compile(ask.summary(who, what, "([a-z0-9]+)").replace(".", "\\."));
    Optional<String> summarised =
        lines.stream().map(summary::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst();
    return Reading.answer(summarised.orElseGet(() -> count(lines)), right, ask.label());
  }

  private String count(List<String> lines) {
    List<Purchase> read = lines.stream().flatMap(LedgerReader::parse).distinct().toList();
    return ask.answer(read.stream().filter(p -> p.who().equals(who)).toList(), what);
  }

  private static Stream<Purchase> parse(String line) {
    Matcher m = PURCHASE.matcher(line);
    return m.find()
        ? Stream.of(
            new Purchase(
                Integer.parseInt(m.group(1)), m.group(2), Integer.parseInt(m.group(3)), m.group(4)))
        : Stream.empty();
  }
}
