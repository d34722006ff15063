package io.mnemogen.runs.model.call;

import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.runs.model.provider.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What models cost: a dated table that comes with Mnemogen, under one of the user's.
///
/// @param date when the built-in table was copied from the providers' pages
/// @param models prices by model address
public record Prices(String date, SequencedMap<String, Price> models) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /// US dollars for a million tokens, which is micro-dollars for a token.
  ///
  /// @param input of requests
  /// @param output of answers
  public record Price(double input, double output) {
    /// Costs nothing.
    public static final Price FREE = new Price(0, 0);

    /// The price in millionths of a dollar, rounded up.
    public long microDollars(long inputTokens, long outputTokens) {
      return (long) Math.ceil(input * inputTokens + output * outputTokens);
    }
  }

  /// The built-in table, with the entries of a user's file before its own.
  ///
  /// @param file YAML: a model address, then `input` and `output`; null for none
  /// @throws ModelProblem if the file cannot be read
  public static Prices read(@Nullable Path file) {
    Prices builtIn = builtIn();
    if (file == null) {
      return builtIn;
    }
    var models = new LinkedHashMap<>(builtIn.models);
    try {
      models.putAll(
          YAML.readValue(
              Files.readString(file), new TypeReference<LinkedHashMap<String, Price>>() {}));
    } catch (IOException | JacksonException e) {
      throw new ModelProblem(
          List.of(
              "the price file %s cannot be read; write entries like \"openai:gpt-5-mini: {input: 0.25, output: 2}\", in US dollars for a million tokens"
                  .formatted(file)));
    }
    return new Prices(builtIn.date, models);
  }

  /// The price of a model, if it is known; what runs on one's own machine is free.
  public Optional<Price> find(ModelAddress address) {
    Price listed = models.get(address.toString());
    return listed == null && address.provider() == Provider.OLLAMA
        ? Optional.of(Price.FREE)
        : Optional.ofNullable(listed);
  }

  private static Prices builtIn() {
    try (InputStream in = Prices.class.getResourceAsStream("prices.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the resource prices.yaml is part of this jar");
      }
      return YAML.readValue(in, Prices.class);
    } catch (IOException e) {
      throw new IllegalStateException("the resource prices.yaml can be read", e);
    }
  }
}
