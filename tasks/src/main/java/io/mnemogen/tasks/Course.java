package io.mnemogen.tasks;

import io.mnemogen.design.memory.Experience;
import java.util.List;

/// What one fresh memory lives through: experiences to collect, then episodes to serve. The unit of
/// independence (cluster) for statistics: a conversation, a family seed.
///
/// @param id unique within its suite, but for a course that is lived through several times: those
///   are one cluster
/// @param collection taken in first, in order
/// @param deployment served afterwards, in order
public record Course(String id, List<Experience> collection, List<Episode> deployment) {
  public Course {
    collection = List.copyOf(collection);
    deployment = List.copyOf(deployment);
  }
}
