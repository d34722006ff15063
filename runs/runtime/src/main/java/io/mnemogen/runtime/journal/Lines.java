package io.mnemogen.runtime.journal;

import io.mnemogen.design.memory.Experience;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a memory file, to and from bytes. A line is the CRC-32C of what follows as eight
/// hex digits, a blank, and a JSON object: first the heading, then one numbered experience a line.
final class Lines {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DIGITS = 8;
  private static final byte END = '\n';

  /// One experience with its place, from 1: a lost line leaves a gap.
  private record Numbered(int number, Experience experience) {}

  /// What a file holds.
  ///
  /// @param heading its first line
  /// @param experiences in the order they were lived
  /// @param sound bytes up to the end of the last whole line; what follows was never acknowledged
  record Content(Heading heading, List<Experience> experiences, long sound) {}

  private Lines() {}

  static byte[] all(Heading heading, List<Experience> experiences) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(line(JSON.writeValueAsBytes(heading)));
    for (int i = 0; i < experiences.size(); i++) {
      out.writeBytes(line(i + 1, experiences.get(i)));
    }
    return out.toByteArray();
  }

  static byte[] line(int number, Experience experience) {
    return line(JSON.writeValueAsBytes(new Numbered(number, experience)));
  }

  /// Reads a whole file.
  ///
  /// @throws MemoryFileProblem if it is damaged, or not for this build
  static Content parse(Path file, byte[] bytes) {
    return parse(file, bytes, false);
  }

  /// The same, up to the first damaged experience if `partly`.
  static Content parse(Path file, byte[] bytes, boolean partly) {
    Heading heading = null;
    var experiences = new ArrayList<Experience>();
    int start = 0;
    for (int end = end(bytes, 0); end >= 0; end = end(bytes, start)) {
      int number = experiences.size() + 1;
      Optional<byte[]> json = json(Arrays.copyOfRange(bytes, start, end));
      if (json.isEmpty()) {
        if (heading != null && (partly || torn(bytes, start))) {
          break;
        }
        throw damaged(file, heading == null ? 1 : number + 1, start, null);
      }
      try {
        if (heading == null) {
          heading = JSON.readValue(json.get(), Heading.class);
          heading.checkReadable(file);
        } else {
          experiences.add(numbered(file, json.get(), number, start));
        }
      } catch (JacksonException e) {
        throw damaged(file, heading == null ? 1 : number + 1, start, e);
      }
      start = end + 1;
    }
    if (heading == null) {
      throw damaged(file, 1, 0, null);
    }
    return new Content(heading, List.copyOf(experiences), start);
  }

  private static Experience numbered(Path file, byte[] json, int number, int start) {
    Numbered read = JSON.readValue(json, Numbered.class);
    if (read.number() != number) {
      throw new MemoryFileProblem(
          file,
          "its lines are numbered without gaps, but after experience %d follows %d (byte %d); restore a copy"
              .formatted(number - 1, read.number(), start));
    }
    return read.experience();
  }

  private static byte[] line(byte[] json) {
    var out = new ByteArrayOutputStream(json.length + DIGITS + 2);
    out.writeBytes(sum(json).getBytes(StandardCharsets.US_ASCII));
    out.write(' ');
    out.writeBytes(json);
    out.write(END);
    return out.toByteArray();
  }

  private static Optional<byte[]> json(byte[] line) {
    if (line.length <= DIGITS || line[DIGITS] != ' ') {
      return Optional.empty();
    }
    byte[] json = Arrays.copyOfRange(line, DIGITS + 1, line.length);
    String noted = new String(line, 0, DIGITS, StandardCharsets.US_ASCII);
    return noted.equals(sum(json)) ? Optional.of(json) : Optional.empty();
  }

  private static String sum(byte[] json) {
    var sum = new CRC32C();
    sum.update(json);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /// Whether what begins here is the last line, and holds zeros: a file system that lost power may
  /// have lengthened the file before it wrote the bytes. JSON holds no zeros.
  private static boolean torn(byte[] bytes, int start) {
    int end = end(bytes, start);
    boolean zeros = false;
    for (int i = start; i < bytes.length; i++) {
      zeros |= bytes[i] == 0;
    }
    return zeros && (end == bytes.length - 1 || allZero(bytes, end + 1));
  }

  private static boolean allZero(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int end(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == END) {
        return i;
      }
    }
    return -1;
  }

  private static MemoryFileProblem damaged(
      Path file, int line, int start, @Nullable Throwable cause) {
    return new MemoryFileProblem(
        file,
        line == 1
            ? "is no memory file, or its first line is damaged; check the path, or restore a copy"
            : "line %d (byte %d) is damaged: it does not match its checksum; restore a copy, or save what is before it with: salvage"
                .formatted(line, start),
        cause);
  }
}
