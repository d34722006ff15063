package io.mnemogen.tasks.external;

import java.util.List;

/// What an environment offers of a course.
///
/// @param id unique among the courses of a split
/// @param collection what is lived before
/// @param deployment episodes to serve
record Lesson(String id, List<Practice> collection, List<String> deployment) {
  /// An episode lived before deployment.
  ///
  /// @param episode its id
  /// @param demonstration whether an expert plays it, rather than an explorer
  record Practice(String episode, boolean demonstration) {}

  Lesson {
    collection = List.copyOf(collection);
    deployment = List.copyOf(deployment);
  }
}
