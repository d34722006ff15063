package io.mnemogen.tasks;

import java.util.List;

/// The courses a memory is tried on: what was dealt for a family, version, seed and split.
///
/// @param family the family's name
/// @param version the family's version; scores of different versions are not compared
/// @param seed what it was dealt for
/// @param split which part it is dealt from
/// @param mode whether memory learns during deployment
/// @param hash SHA-256 of the content, so that scores on different content are never compared
/// @param courses in order
public record TaskSuite(
    String family,
    int version,
    long seed,
    Split split,
    Mode mode,
    String hash,
    List<Course> courses) {
  public TaskSuite {
    courses = List.copyOf(courses);
  }

  /// The address for people and records: `family/version/seed/split/mode`.
  public String address() {
    return "%s/v%d/%d/%s/%s"
        .formatted(family, version, seed, split, mode)
        .toLowerCase(java.util.Locale.ROOT);
  }

  /// The same suite with less to learn from: of every collection only the first experiences are
  /// left. Its hash differs from this one's, unless no collection is longer.
  ///
  /// @param most how many experiences are left of a collection, at most
  public TaskSuite collecting(int most) {
    if (courses.stream().allMatch(course -> course.collection().size() <= most)) {
      return this;
    }
    List<Course> shorter =
        courses.stream()
            .map(c ->
                new Course(
                    c.id(),
                    c.collection().subList(0, Math.min(most, c.collection().size())),
                    c.deployment()))
            .toList();
    String other = new ContentHash().add(hash).add(most).hex();
    return new TaskSuite(family, version, seed, split, mode, other, shorter);
  }

  /// How many episodes are served in all.
  public int episodes() {
    return courses.stream().mapToInt(c -> c.deployment().size()).sum();
  }
}
