package io.mnemogen.evolve.meta.source;

/// Reads Java source declaration by declaration, knowing comments, strings and brackets.
final class JavaText {
  /// The end of the text, as the end of a declaration.
  static final char END = 0;

  /// A piece of source up to the `;`, `{` or `}` that ends it.
  ///
  /// @param text comments and code, without the end
  /// @param code the code alone
  /// @param end what ended it
  record Declaration(String text, String code, char end) {}

  private final String source;
  private int at;

  JavaText(String source) {
    this.source = source;
  }

  /// The next declaration. A field's initialiser belongs to it, braces included.
  Declaration next() {
    int start = at;
    var code = new StringBuilder();
    int brackets = 0;
    boolean initialised = false;
    while (at < source.length()) {
      int from = at;
      char c = source.charAt(at);
      if (skipComment()) {
        continue;
      }
      if (skipLiteral()) {
        code.append(source, from, at);
        continue;
      }
      at++;
      brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      initialised |= brackets == 0 && c == '=';
      if (brackets == 0 && c == '{' && initialised) {
        skipBlock();
        code.append("{}");
        continue;
      }
      if (brackets == 0 && (c == ';' || c == '{' || c == '}')) {
        return new Declaration(trimmed(source.substring(start, at - 1)), code.toString(), c);
      }
      code.append(c);
    }
    return new Declaration("", code.toString(), END);
  }

  /// Skips to behind the `}` that closes a block whose `{` has been read.
  void skipBlock() {
    int depth = 1;
    while (at < source.length() && depth > 0) {
      if (skipComment() || skipLiteral()) {
        continue;
      }
      char c = source.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
  }

  private boolean skipComment() {
    if (source.startsWith("//", at)) {
      skipBehind("\n", at + 2);
      return true;
    }
    if (source.startsWith("/*", at)) {
      skipBehind("*/", at + 2);
      return true;
    }
    return false;
  }

  private boolean skipLiteral() {
    if (source.startsWith("\"\"\"", at)) {
      skipBehind("\"\"\"", at + 3);
      return true;
    }
    char quote = source.charAt(at);
    if (quote != '"' && quote != '\'') {
      return false;
    }
    at++;
    while (at < source.length() && source.charAt(at) != quote) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    return true;
  }

  private void skipBehind(String mark, int from) {
    int found = source.indexOf(mark, from);
    at = found < 0 ? source.length() : found + mark.length();
  }

  /// Without empty lines around it, its indentation kept.
  private static String trimmed(String piece) {
    return piece.replaceFirst("^(\\s*\\n)+", "").stripTrailing();
  }
}
