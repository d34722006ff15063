package io.mnemogen.evolve;

import java.util.List;
import java.util.Optional;

/// How a search ended.
///
/// @param winner the elite with the best standing on the validation suite, simplified; when the
///   search was interrupted before validation, the best on the training suite; empty when no design
///   ran to the end
/// @param simplified what was taken out of the winner; empty when the search was interrupted before
/// @param front the designs no other judged design dominates among those of near-best quality, best
///   quality first
/// @param elites the designs that were re-scored on the validation suite, best training quality
///   first
/// @param evaluations distinct designs judged, those taken from the archive included
/// @param dropped those of them that were not judged to the end
/// @param twins those that served exactly what one judged before them served
/// @param rescored those that were re-scored with fresh episodes
/// @param spent what they cost, in full evaluations; simplifying comes on top
/// @param interrupted whether the search was asked to stop before it had used up its plan
public record Result(
    Optional<Specimen> winner,
    Optional<Simplified> simplified,
    List<Specimen> front,
    List<Specimen> elites,
    int evaluations,
    int dropped,
    int twins,
    int rescored,
    double spent,
    boolean interrupted) {
  public Result {
    front = List.copyOf(front);
    elites = List.copyOf(elites);
  }
}
