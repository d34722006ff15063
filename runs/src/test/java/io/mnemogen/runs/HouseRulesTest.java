package io.mnemogen.runs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;

/// The arrows of the house (docs/tour.md), as a test.
@AnalyzeClasses(
    packages = "io.mnemogen",
    importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.NoTestJars.class})
class HouseRulesTest {
  /// Leaves out the test jars of other modules.
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String DESIGN = "io.mnemogen.design..";
  private static final String SANDBOX = "io.mnemogen.sandbox..";
  private static final String TASKS = "io.mnemogen.tasks..";
  private static final String EVOLVE = "io.mnemogen.evolve..";
  private static final String RUNS = "io.mnemogen.runs..";
  private static final String RUNTIME = "io.mnemogen.runtime..";

  @ArchTest
  static final ArchRule designSpaceKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage(DESIGN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SANDBOX, TASKS, EVOLVE, RUNS);

  @ArchTest
  static final ArchRule sandboxKnowsNoTaskAndNoSearch =
      noClasses()
          .that()
          .resideInAPackage(SANDBOX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TASKS, EVOLVE, RUNS);

  @ArchTest
  static final ArchRule tasksKnowNoGuestAndNoSearch =
      noClasses()
          .that()
          .resideInAPackage(TASKS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SANDBOX, EVOLVE, RUNS);

  @ArchTest
  static final ArchRule searchKnowsNoGuestAndNoTask =
      noClasses()
          .that()
          .resideInAPackage(EVOLVE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SANDBOX, TASKS, RUNS);

  @ArchTest
  static final ArchRule theRuntimeKnowsNoTaskNoSearchAndNoRun =
      noClasses()
          .that()
          .resideInAPackage(RUNTIME)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TASKS, EVOLVE, RUNS);

  @ArchTest
  static final ArchRule nobodyButRunsKnowsTheRuntime =
      noClasses()
          .that()
          .resideInAnyPackage(DESIGN, SANDBOX, TASKS, EVOLVE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RUNTIME);

  @ArchTest
  static final ArchRule theLauncherOfExportedJarsKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("io.mnemogen.launch..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are neither Java's nor its own",
                  (JavaClass c) ->
                      !c.getPackageName().startsWith("java.")
                          && !c.getPackageName().startsWith("io.mnemogen.launch")
                          && !c.getPackageName().equals("org.jspecify.annotations")
                          && !c.isPrimitive()
                          && !c.isArray()));

  @ArchTest
  static final ArchRule tasksSeeAMemoryNeverADesign =
      noClasses()
          .that()
          .resideInAPackage(TASKS)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.mnemogen.design.MemoryDesign");

  @ArchTest
  static final ArchRule geneticsStayInTheSearch =
      noClasses()
          .that()
          .resideOutsideOfPackage(EVOLVE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.jenetics..");

  @ArchTest
  static final ArchRule languagesStayInTheSandbox =
      noClasses()
          .that()
          .resideOutsideOfPackage(SANDBOX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "groovy..",
              "org.codehaus.groovy..",
              "org.apache.groovy..",
              "org.graalvm..",
              "com.oracle..");

  @ArchTest
  static final ArchRule databasesStayInTheArchive =
      noClasses()
          .that()
          .resideInAPackage("io.mnemogen..")
          .and()
          .resideOutsideOfPackages("io.mnemogen.evolve.archive..", "io.mnemogen.design.table..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..");

  @ArchTest
  static final ArchRule commandLineLibraryStaysInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.mnemogen.runs.cli..", "io.mnemogen.runtime.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule modelsAreSetUpInOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.mnemogen.runs.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.langchain4j.model.openai..",
              "dev.langchain4j.model.anthropic..",
              "dev.langchain4j.model.googleai..",
              "dev.langchain4j.http..");

  @ArchTest
  static final ArchRule modelsAreAskedWhereAgentsAre =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.mnemogen.runs..",
              "io.mnemogen.runtime..",
              "io.mnemogen.evolve.meta..",
              "io.mnemogen.tasks.agent..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices().matching("io.mnemogen.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule printingIsForTheCommandLineAndTheWire =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.mnemogen.runs.cli..",
              "io.mnemogen.runtime.cli..",
              "io.mnemogen.launch..",
              "io.mnemogen.sandbox.guest..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule noWallClockOutsideRuns =
      noClasses()
          .that()
          .resideInAnyPackage(DESIGN, TASKS, EVOLVE)
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now");

  @ArchTest
  static final ArchRule noUnseededRandomnessOutsideRuns =
      noClasses()
          .that()
          .resideInAnyPackage(DESIGN, TASKS, EVOLVE, SANDBOX)
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callConstructor(java.util.SplittableRandom.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are ThreadLocalRandom",
                  (JavaClass c) -> c.isEquivalentTo(java.util.concurrent.ThreadLocalRandom.class)));
}
