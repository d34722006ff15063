package io.mnemogen.runs.cli;

import io.mnemogen.sandbox.host.Doctor;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen doctor`: which walls stand between candidates and this machine, each tried from
/// inside.
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Shows which walls stand around candidates here, and tries each from inside a guest.",
      "Exit code 0 when guests can be jailed, 3 when they cannot."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final int NO_JAIL = 3;

  @Option(names = "--json", description = "print one JSON document")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Doctor.Report report = Doctor.examine(GuestImage.userCache());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(report));
    } else {
      print(out, "walls", "stands", "MISSING", report.layers());
      print(out, "tried from inside a guest", "stopped", "POSSIBLE", report.probes());
      out.println(
          report.jailed()
              ? "Candidates are jailed on this machine."
              : "Candidates cannot be jailed on this machine; see docs/security.md.");
    }
    out.flush();
    return report.jailed() ? 0 : NO_JAIL;
  }

  private static void print(
      PrintWriter out, String title, String good, String bad, List<Doctor.Check> checks) {
    out.println(title);
    for (Doctor.Check check : checks) {
      out.printf("  %-8s  %-28s %s%n", check.holds() ? good : bad, check.name(), check.detail());
    }
    out.println();
  }
}
