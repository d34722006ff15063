package io.mnemogen.evolve.archive;

import io.mnemogen.evolve.Verdict.EpisodeQuality;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Lists as compressed bytes. Qualities per episode are kept apart from the names of the episodes,
/// because thousands of verdicts speak of the same episodes.
final class EpisodeBytes {
  private EpisodeBytes() {}

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  /// Clusters and ids of episodes.
  static byte[] names(List<EpisodeQuality> episodes) {
    return write(out -> {
      out.writeInt(episodes.size());
      for (EpisodeQuality episode : episodes) {
        out.writeUTF(episode.cluster());
        out.writeUTF(episode.episode());
      }
    });
  }

  /// Qualities and context tokens of episodes.
  static byte[] scores(List<EpisodeQuality> episodes) {
    return write(out -> {
      for (EpisodeQuality episode : episodes) {
        out.writeDouble(episode.quality());
      }
      for (EpisodeQuality episode : episodes) {
        out.writeInt(episode.contextTokens());
      }
    });
  }

  /// The episodes of which [#names] and [#scores] were taken.
  static List<EpisodeQuality> episodes(byte[] names, byte[] scores) {
    List<String> named = read(names, EpisodeBytes::names);
    int count = named.size() / 2;
    return read(
        scores,
        in -> {
          var qualities = new double[count];
          for (int i = 0; i < count; i++) {
            qualities[i] = in.readDouble();
          }
          var episodes = new ArrayList<EpisodeQuality>(count);
          for (int i = 0; i < count; i++) {
            episodes.add(
                new EpisodeQuality(
                    named.get(2 * i), named.get(2 * i + 1), qualities[i], in.readInt()));
          }
          return episodes;
        });
  }

  /// Texts of any length.
  static byte[] texts(List<String> texts) {
    return write(out -> {
      out.writeInt(texts.size());
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    });
  }

  /// The texts of which [#texts(List)] was taken.
  static List<String> texts(byte[] bytes) {
    return read(
        bytes,
        in -> {
          int count = in.readInt();
          var texts = new ArrayList<String>(count);
          for (int i = 0; i < count; i++) {
            texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
          }
          return texts;
        });
  }

  private static List<String> names(DataInputStream in) throws IOException {
    int count = in.readInt();
    var names = new ArrayList<String>(2 * count);
    for (int i = 0; i < 2 * count; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static byte[] write(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does no output", e);
    }
    return bytes.toByteArray();
  }

  private static <T> T read(byte[] bytes, Reading<T> reading) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the archive holds a damaged verdict", e);
    }
  }
}
