package io.mnemogen.launch;

/// The main class of an exported jar: says what to do where Java is too old, else hands over to
/// [Launcher]. Compiled for Java 8, and so written in it.
public final class Entry {
  private static final int NEEDED = 25;

  private Entry() {}

  /// Starts the program with these arguments.
  ///
  /// @throws Exception whatever it throws
  public static void main(String[] args) throws Exception {
    String refusal = refusal(System.getProperty("java.specification.version", ""));
    if (!refusal.isEmpty()) {
      System.err.println(refusal);
      System.exit(2);
    }
    Launcher.main(args);
  }

  /// What to say where Java is too old; empty where it is not.
  ///
  /// @param specification the version of its specification, such as `1.8` or `17`
  static String refusal(String specification) {
    String number = specification.startsWith("1.") ? specification.substring(2) : specification;
    if (!number.matches("\\d{1,4}") || Integer.parseInt(number) >= NEEDED) {
      return "";
    }
    return "this memory needs Java "
        + NEEDED
        + " or later, but "
        + System.getProperty("java.home")
        + " is Java "
        + number
        + "; start it with the java of a later one, such as /path/to/jdk-"
        + NEEDED
        + "/bin/java -jar";
  }
}
