package io.mnemogen.runs.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.SandboxConfig.Jail;
import io.mnemogen.runs.export.FixedZip;
import io.mnemogen.runs.export.Sha256;
import io.mnemogen.runs.report.story.SmallRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs packed, sent and unpacked.
class RunPackTest {
  @TempDir private Path here;
  @TempDir private Path there;
  private RunFolder run = new RunFolder(Path.of(""));
  private Path pack = Path.of("");

  @BeforeEach
  void pack() throws IOException {
    run = SmallRun.in(here.resolve("small"));
    Path config = run.path().resolve("config.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replaceFirst("data: null", "data: \"/home/me/secret/three.json\"")
            .replace("jail: \"AUTO\"", "jail: \"OFF\"")
            .replace("cache: null", "cache: \"/home/me/cache\"")
            .replace("keyFile: null", "keyFile: \"/home/me/keys\""));
    run.keepResults("{\"task\":\"household\",\"run\":\"" + run.path() + "\"}");
    pack = here.resolve("small.mnemogen");
    RunPack.write(run, pack, "mnemogen test");
  }

  /// Everything an archive tells.
  private static List<String> told(RunFolder run) {
    try (Archive archive = run.archive()) {
      return Stream.concat(
              archive.all().stream().map(s -> s + " " + archive.verdict(s.id(), Stage.TEST)),
              Stream.of(archive.notes().toString()))
          .toList();
    }
  }

  @Test
  void whatIsUnpackedTellsTheSame() {
    RunFolder unpacked = RunPack.unpack(pack, there.resolve("runs/other"));
    assertThat(told(unpacked)).isEqualTo(told(run)).hasSize(6);
    assertThat(unpacked.winner()).isEqualTo(run.winner());
    assertThat(unpacked.journal()).isEqualTo(run.journal());
    assertThat(unpacked.config().search()).isEqualTo(run.config().search());
    assertThat(unpacked.report()).exists();
    assertThat(RunPack.name(pack)).isEqualTo("small");
  }

  @Test
  void noPlaceOfThisMachineGoesAlong() throws IOException {
    SequencedMap<String, byte[]> files = PackReader.read(pack);
    var all = new StringBuilder();
    for (byte[] content : files.values()) {
      all.append(new String(content, StandardCharsets.ISO_8859_1));
    }
    all.append(archive(files));
    assertThat(all)
        .contains("\"three.json\"")
        .doesNotContain("/home/me", here.toString(), System.getProperty("user.home") + "/");
    RunFolder unpacked = RunPack.unpack(pack, there.resolve("run"));
    assertThat(unpacked.config().models().access().keyFile()).isNull();
    assertThat(unpacked.config().sandbox().jail()).isEqualTo(Jail.AUTO);
    assertThat(Files.readString(unpacked.path().resolve("results.json")))
        .contains("\"run\":\"small\"");
  }

  @Test
  void packedTwiceTheSameBytes() throws IOException {
    Path again = here.resolve("again.mnemogen");
    RunPack.write(run, again, "mnemogen test");
    assertThat(Files.mismatch(pack, again)).isEqualTo(-1);
    RunFolder unpacked = RunPack.unpack(pack, there.resolve("small"));
    Path fromThere = there.resolve("again.mnemogen");
    RunPack.write(unpacked, fromThere, "mnemogen test");
    assertThat(Files.mismatch(pack, fromThere)).isEqualTo(-1);
  }

  @Test
  void nothingIsReplaced() throws IOException {
    assertThatThrownBy(() -> RunPack.write(run, pack, "")).hasMessageContaining("there already");
    Files.createDirectory(there.resolve("mine"));
    assertThatThrownBy(() -> RunPack.unpack(pack, there.resolve("mine")))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageContaining("mine is there already");
    assertThat(there.resolve("mine")).isEmptyDirectory();
  }

  @Test
  void aDamagedFileIsRefusedAndLeavesNothing() throws IOException {
    byte[] sound = Files.readAllBytes(pack);
    List<String> told = told(run);
    var random = new Random(8);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] hit = sound.clone();
      int place = random.nextInt(hit.length);
      hit[place] ^= (byte) (1 << random.nextInt(8));
      Path damaged = Files.write(there.resolve("damaged"), hit);
      Path target = there.resolve("run" + i);
      try {
        assertThat(told(RunPack.unpack(damaged, target))).as("byte %d", place).isEqualTo(told);
      } catch (ConfigProblem e) {
        refused++;
        assertThat(e).hasMessageContaining("damaged");
        assertThat(target).doesNotExist();
      }
    }
    assertThat(refused).isGreaterThan(40);
    for (int length : List.of(0, 3, 100, sound.length / 2)) {
      Path torn = Files.write(there.resolve("torn"), java.util.Arrays.copyOf(sound, length));
      assertThatThrownBy(() -> RunPack.unpack(torn, there.resolve("torn-run")))
          .isInstanceOf(ConfigProblem.class)
          .hasMessageContaining("torn is damaged, or no packed run");
    }
    assertThat(there).isDirectoryNotContaining(path -> path.toString().contains("unpacking"));
  }

  @Test
  void foreignAndNewerFilesAreRefused() throws IOException {
    Path text = Files.writeString(there.resolve("letter"), "Dear all,");
    assertThatThrownBy(() -> RunPack.unpack(text, there.resolve("run")))
        .hasMessageContaining("letter is damaged, or no packed run");
    SequencedMap<String, byte[]> files = PackReader.read(pack);
    assertThatThrownBy(() -> RunPack.unpack(packed(2, "small", files), there.resolve("run")))
        .hasMessageContaining("newer Mnemogen (another, format 2; this one reads 1)");
    assertThatThrownBy(() -> RunPack.unpack(there.resolve("none"), there.resolve("run")))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void nothingIsWrittenOutsideTheTarget() throws IOException {
    SequencedMap<String, byte[]> files = PackReader.read(pack);
    for (String name : List.of("../escaped", "/tmp/escaped", "winner/../../escaped", "other")) {
      var more = new LinkedHashMap<>(files);
      more.put(name, new byte[] {1});
      RunFolder unpacked =
          RunPack.unpack(packed(1, "small", more), there.resolve("in" + name.length()));
      try (Stream<Path> all = Files.walk(there)) {
        assertThat(all).noneMatch(path -> path.endsWith("escaped") || path.endsWith("other"));
      }
      assertThat(Path.of("/tmp/escaped")).doesNotExist();
      assertThat(told(unpacked)).isEqualTo(told(run));
    }
    assertThatThrownBy(() -> RunPack.unpack(packed(1, "../up", files), there.resolve("run")))
        .hasMessageContaining("its heading makes no sense");
  }

  @Test
  void anArchiveThatIsNoneIsRefusedEvenWithRightChecksums() throws IOException {
    SequencedMap<String, byte[]> files = PackReader.read(pack);
    String sound = archive(files);
    for (String bad :
        List.of(
            sound + "{\"verdict\":{\"specimen\":\"nobody\",\"stage\":\"TRAIN\",\"suite\":\"s\"}}\n",
            sound + "{\"users\":{\"name\":\"x\"}}\n",
            sound + "not JSON\n",
            sound.replaceFirst("\"retrieve.k\\\\\":17", "\"retrieve.k\\\\\":19"))) {
      assertThat(bad).isNotEqualTo(sound);
      var out = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(bad.getBytes(StandardCharsets.UTF_8));
      }
      var forged = new LinkedHashMap<>(files);
      forged.put(RunPack.ARCHIVE, out.toByteArray());
      assertThatThrownBy(() -> RunPack.unpack(packed(1, "small", forged), there.resolve("run")))
          .isInstanceOf(ConfigProblem.class)
          .hasMessageContaining("the archive is no");
      assertThat(there.resolve("run")).doesNotExist();
    }
  }

  @Test
  void aRunThatIsWorkedOnIsNotPacked() {
    RunFolder empty =
        RunFolder.create(
            ConfigReader.read(
                null, new LinkedHashMap<>(java.util.Map.of("out", here.resolve("e").toString()))));
    assertThatThrownBy(() -> RunPack.write(empty, here.resolve("e.mnemogen"), ""))
        .hasMessageContaining("nothing to pack");
  }

  private static String archive(SequencedMap<String, byte[]> files) throws IOException {
    byte[] packed = PackReader.part(files, RunPack.ARCHIVE, Path.of("pack"));
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// A file of these contents with right checksums.
  private Path packed(int format, String name, SequencedMap<String, byte[]> files)
      throws IOException {
    Path file = there.resolve("forged");
    try (var zip = new FixedZip(Files.newOutputStream(file))) {
      List<PackHeading.PackedFile> list =
          files.entrySet().stream()
              .map(f ->
                  new PackHeading.PackedFile(
                      f.getKey(), f.getValue().length, Sha256.of(f.getValue())))
              .toList();
      zip.add(PackHeading.ENTRY, new PackHeading(format, name, "another", list).json());
      for (var entry : files.entrySet()) {
        zip.add(entry.getKey(), entry.getValue());
      }
    }
    return file;
  }
}
