package io.mnemogen.runs.report.story;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.select.Front;
import io.mnemogen.evolve.select.Incumbents;
import io.mnemogen.runs.report.story.Judged.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything a search judged, in the order of judging, and after it to simplify the winner.
///
/// @param judged one entry per design
public record Chronicle(List<Judged> judged) {
  public Chronicle {
    judged = List.copyOf(judged);
  }

  /// The chronicle of an archive.
  ///
  /// @param winner the id of the design the search ended with, if it has ended
  public static Chronicle of(Archive archive, Optional<String> winner) {
    List<Specimen> all = archive.all();
    Set<String> front = ids(Front.of(all));
    Set<String> incumbents = ids(Incumbents.of(all));
    var judged = new ArrayList<Judged>();
    double best = -1;
    for (Specimen specimen : all) {
      best = Math.max(best, specimen.quality());
      var marks = EnumSet.noneOf(Mark.class);
      mark(marks, Mark.WINNER, winner.filter(specimen.id()::equals).isPresent());
      mark(marks, Mark.FRONT, front.contains(specimen.id()));
      mark(marks, Mark.INCUMBENT, incumbents.contains(specimen.id()));
      judged.add(new Judged(specimen, best, test(archive, specimen.id()), marks));
    }
    return new Chronicle(judged);
  }

  /// The design the search ended with, if it has ended.
  public Optional<Judged> winner() {
    return judged.stream().filter(j -> j.is(Mark.WINNER)).findFirst();
  }

  /// The entry of a design.
  public Optional<Judged> find(String id) {
    return judged.stream().filter(j -> j.specimen().id().equals(id)).findFirst();
  }

  /// The entries with a mark, in the order of judging.
  public List<Judged> marked(Mark mark) {
    return judged.stream().filter(j -> j.is(mark)).toList();
  }

  /// Designs of the search that racing dropped before they were judged to the end.
  public long dropped() {
    return search().filter(j -> j.specimen().verdict() instanceof Verdict.Dropped).count();
  }

  /// How many of them the search judged within its budget.
  public int searched() {
    return (int) search().count();
  }

  /// How many were judged after it, to simplify the winner.
  public int simplifying() {
    return judged.size() - searched();
  }

  /// What judging those of the search on the training split cost, in full evaluations.
  public double spent() {
    return search().mapToDouble(j -> j.specimen().verdict().share()).sum();
  }

  private Stream<Judged> search() {
    return judged.stream().filter(j -> !j.simplifies());
  }

  private static void mark(EnumSet<Mark> marks, Mark mark, boolean carried) {
    if (carried) {
      marks.add(mark);
    }
  }

  private static OptionalDouble test(Archive archive, String id) {
    return archive.verdict(id, Stage.TEST).orElse(null) instanceof Verdict.Scored scored
        ? OptionalDouble.of(scored.objectives().quality())
        : OptionalDouble.empty();
  }

  private static Set<String> ids(List<Specimen> specimens) {
    return specimens.stream().map(Specimen::id).collect(Collectors.toCollection(HashSet::new));
  }
}
