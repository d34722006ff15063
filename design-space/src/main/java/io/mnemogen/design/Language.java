package io.mnemogen.design;

/// A language slot programs are written in.
public enum Language {
  /// Statically compiled Groovy.
  GROOVY("groovy"),
  /// JavaScript through GraalVM polyglot.
  JAVASCRIPT("js"),
  /// Python through GraalVM polyglot.
  PYTHON("py");

  private final String extension;

  Language(String extension) {
    this.extension = extension;
  }

  /// The file extension of slot programs in this language, without the dot.
  public String extension() {
    return extension;
  }
}
