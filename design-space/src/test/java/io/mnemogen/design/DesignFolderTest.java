package io.mnemogen.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignFolderTest {
  @TempDir Path folder;

  @Test
  void writtenDesignsAreReadBackEqual() {
    var card =
        new DesignCard(
            "hybrid-sum",
            "adds \"z-scores\": words + vectors",
            "Someone 2024, arXiv:2401.00001, section 3",
            DesignCard.Fidelity.B,
            "no: rewriting",
            "writes #1",
            List.of("keeps 1 unit per turn", "- no # comment"));
    MemoryDesign design = complete().with("retrieve.k", 12).with("retrieve.weight", 0.25);

    DesignFolder.write(folder.resolve("new"), new NamedDesign(card, design));

    NamedDesign read = DesignFolder.read(folder.resolve("new"));
    assertThat(read.card()).isEqualTo(card);
    assertThat(read.design()).isEqualTo(design);
    assertThat(read.design().id()).isEqualTo(design.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12e943163125", "012345670123", "123456789012", "0x1f", "1.5", "e12"})
  void aNameThatLooksLikeANumberIsKept(String name) {
    var named = new NamedDesign(DesignCard.of(name.replace(".", "-"), name), complete());
    DesignFolder.write(folder, named);
    assertThat(DesignFolder.read(folder).card()).isEqualTo(named.card());
  }

  @Test
  void writingReplacesAProgramOfAnotherLanguage() throws IOException {
    NamedDesign design = new NamedDesign(DesignCard.of("a", "b"), complete());
    Files.writeString(folder.resolve("encode.js"), "function encode() {}");
    DesignFolder.write(folder, design);
    assertThat(DesignFolder.read(folder).design()).isEqualTo(design.design());
  }

  @Test
  void languageFollowsTheExtension() {
    NamedDesign read =
        parse(
            Map.of(
                "design.yaml", "name: a\nidea: b\n",
                "encode.py", "def encode(): pass",
                "store.groovy", "void store() {}",
                "retrieve.js", "function retrieve() {}",
                "manage.groovy", "void manage() {}"));
    assertThat(read.design().program(Slot.ENCODE).language()).isEqualTo(Language.PYTHON);
    assertThat(read.design().program(Slot.RETRIEVE).language()).isEqualTo(Language.JAVASCRIPT);
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    List<String> problems =
        problems(
            Map.of(
                "design.yaml",
                """
                name: Not A Name
                colour: red
                fidelity: Z
                tunables: {retrieve.k: 400, retrieve.unknown: 1, retrieve.weight: high}
                """,
                "encode.groovy",
                "tune('x', 1, 0, 2) + tune('x', 1, 0, 3)",
                "store.groovy",
                "void store() {}",
                "retrieve.groovy",
                RETRIEVE));
    assertThat(problems)
        .anyMatch(p -> p.startsWith("here/encode.groovy: ") && p.contains("'x'"))
        .anyMatch(p -> p.startsWith("here/manage.groovy: ") && p.contains("missing"))
        .anyMatch(p -> p.contains("unknown key 'colour'"))
        .anyMatch(p -> p.contains("'idea' is missing"))
        .anyMatch(p -> p.contains("'fidelity' must be one of [A, B, C], but is 'Z'"))
        .anyMatch(p -> p.contains("'retrieve.k' must be whole and in [1, 64], but is 400"))
        .anyMatch(p -> p.contains("'retrieve.weight' must be a number, but is \"high\""))
        .allMatch(p -> p.startsWith("here/"));
  }

  @Test
  void undeclaredTunablesAndBadNamesAreProblems() {
    var files =
        files("name: Not A Name\nidea: b\ntunables: {retrieve.unknown: 1, retrieve.k: 2.5}");
    assertThat(problems(files))
        .hasSize(3)
        .anyMatch(p -> p.contains("lower-case words joined by hyphens, but is 'Not A Name'"))
        .anyMatch(p -> p.contains("'retrieve.unknown' is declared by no slot"))
        .anyMatch(p -> p.contains("'retrieve.k' must be whole"));
  }

  @Test
  void malformedYamlNamesFileAndLine() {
    assertThat(problems(files("name: a\nidea: \"b\nc: d\n")))
        .singleElement()
        .satisfies(p -> assertThat(p).matches("here/design\\.yaml:[1-9].*not well-formed YAML.*"));
    assertThat(problems(files("name: a\nname: b\nidea: c\n")))
        .singleElement()
        .satisfies(p -> assertThat(p).startsWith("here/design.yaml:2: ").contains("name"));
    assertThat(problems(files(""))).singleElement().asString().contains("must be a map");
    assertThat(problems(files("- a"))).singleElement().asString().contains("must be a map");
  }

  @Test
  void twoProgramsForOneSlotAreAProblem() {
    var files = new java.util.LinkedHashMap<>(files("name: a\nidea: b"));
    files.put("store.js", "function store() {}");
    assertThat(problems(files)).singleElement().asString().contains("store has 2");
  }

  @Test
  void missingFoldersAndCardsAreProblems() throws IOException {
    assertThatThrownBy(() -> DesignFolder.read(folder.resolve("none")))
        .isInstanceOf(MalformedDesignException.class)
        .hasMessageContaining("none")
        .hasMessageContaining("a design is a folder");
    Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> DesignFolder.read(folder.resolve("empty")))
        .isInstanceOf(MalformedDesignException.class)
        .hasMessageContaining("design.yaml: missing")
        .hasMessageContaining("encode.groovy")
        .hasMessageContaining("manage.groovy");
  }

  @Test
  void unreadableFilesAreProblems() throws IOException {
    DesignFolder.write(folder, new NamedDesign(DesignCard.of("a", "b"), complete()));
    Files.write(folder.resolve("store.groovy"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> DesignFolder.read(folder))
        .isInstanceOf(MalformedDesignException.class)
        .hasMessageContaining("store.groovy");
  }

  private static final String RETRIEVE =
      "int k = tune('k', 8, 1, 64); double w = tune('weight', 0.5, 0.0, 1.0)";

  private static MemoryDesign complete() {
    return MemoryDesign.of(
        SlotProgram.groovy(Slot.ENCODE, "encode {}"),
        SlotProgram.groovy(Slot.STORE, "store {}"),
        SlotProgram.groovy(Slot.RETRIEVE, RETRIEVE),
        SlotProgram.groovy(Slot.MANAGE, "manage {}"));
  }

  private static Map<String, String> files(String yaml) {
    return Map.of(
        "design.yaml",
        yaml,
        "encode.groovy",
        "encode",
        "store.groovy",
        "store",
        "retrieve.groovy",
        RETRIEVE,
        "manage.groovy",
        "manage");
  }

  private static NamedDesign parse(Map<String, String> files) {
    return DesignFolder.parse("here", files::get);
  }

  private static List<String> problems(Map<String, String> files) {
    return catchThrowableOfType(MalformedDesignException.class, () -> parse(files)).problems();
  }
}
