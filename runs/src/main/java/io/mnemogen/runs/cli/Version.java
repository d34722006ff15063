package io.mnemogen.runs.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of this build, from the jar's manifest.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {words()};
  }

  /// The name and the version.
  static String words() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "mnemogen " + (version == null ? "development build" : version);
  }
}
