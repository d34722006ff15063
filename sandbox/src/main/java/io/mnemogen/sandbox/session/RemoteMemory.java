package io.mnemogen.sandbox.session;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.sandbox.wire.HostMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A memory that lives in a guest. Lists go over in few messages.
final class RemoteMemory implements Memory {
  private final ProcessSession session;
  private final Conversation conversation;
  private final long course;

  RemoteMemory(ProcessSession session, Conversation conversation, long course) {
    this.session = session;
    this.conversation = conversation;
    this.course = course;
  }

  @Override
  public Recollection recall(Query query) {
    return recallAll(List.of(query)).getFirst();
  }

  @Override
  public void remember(Experience experience) {
    rememberAll(List.of(experience));
  }

  @Override
  public List<Recollection> recallAll(List<Query> queries) {
    var all = new ArrayList<Recollection>(queries.size());
    for (List<Query> batch : Batches.of(queries, Batches::weight)) {
      if (!session.current(course)) {
        break;
      }
      session.note(ask(batch));
      if (session.current(course)) {
        for (List<Recalled> passages : conversation.found()) {
          all.add(Recollection.of(passages));
        }
      }
    }
    all.addAll(Collections.nCopies(queries.size() - all.size(), Recollection.NOTHING));
    return all;
  }

  @Override
  public void rememberAll(List<Experience> experiences) {
    for (List<Experience> batch : Batches.of(experiences, Batches::weight)) {
      if (session.current(course)) {
        session.note(conversation.call(new HostMessage.Remember(batch), batch.size(), null));
      }
    }
  }

  @Override
  public Footprint footprint() {
    return session.current(course) ? session.footprint() : Footprint.NONE;
  }

  @Override
  public Optional<Fault> fault() {
    return session.fault();
  }

  private Optional<Fault> ask(List<Query> batch) {
    Optional<Fault> fault =
        conversation.call(new HostMessage.Recall(batch), batch.size(), Slot.RETRIEVE);
    return fault.isEmpty() && conversation.found().size() != batch.size()
        ? Optional.of(
            new Fault.Died(
                null,
                0,
                "its guest broke the protocol: %d queries have %d answers"
                    .formatted(batch.size(), conversation.found().size())))
        : fault;
  }
}
