package io.mnemogen.runs.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.util.List;

/// Stands where models would be in a replay, which never asks one.
final class Unasked {
  static final ChatModel MODEL = new ChatModel() {};

  static final EmbeddingModel EMBEDDER =
      new EmbeddingModel() {
        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
          throw new ModelProblem(
              List.of(
                  "a replay asks no model, but a vector it needs is not in the vector cache; replay where the run ran, with the same --cache"));
        }
      };

  private Unasked() {}
}
