package io.mnemogen.evolve.meta.source;

import java.util.regex.Pattern;

/// What callers need of a Java source file: the documentation and the declarations of its public
/// members, word for word, without bodies.
final class Outline {
  private static final Pattern TYPE =
      Pattern.compile("(?s).*\\b(class|interface|record|enum)\\s+\\w+.*");
  private static final Pattern INTERFACE = Pattern.compile("(?s).*\\binterface\\s+\\w+.*");
  private static final Pattern ENUM = Pattern.compile("(?s).*\\benum\\s+\\w+.*");
  private static final Pattern PUBLIC = Pattern.compile("(?s).*\\bpublic\\b.*");
  private static final Pattern PRIVATE = Pattern.compile("(?s).*\\bprivate\\b.*");

  private final JavaText text;
  private final StringBuilder out = new StringBuilder();

  private Outline(String source) {
    this.text = new JavaText(source);
  }

  /// The outline of a source file; package and imports are left out.
  static String of(String source) {
    var outline = new Outline(source);
    while (true) {
      JavaText.Declaration declared = outline.text.next();
      if (declared.end() == JavaText.END) {
        return outline.out.toString();
      }
      if (declared.end() == '{') {
        outline.type(declared);
      }
    }
  }

  private void type(JavaText.Declaration header) {
    out.append(header.text()).append(" {\n");
    boolean open = INTERFACE.matcher(header.code()).matches();
    boolean constants = ENUM.matcher(header.code()).matches();
    while (true) {
      JavaText.Declaration member = text.next();
      if (constants) {
        out.append(member.text()).append(";\n");
        constants = false;
      } else if (member.end() == '{') {
        body(member, open);
      } else if (member.end() == ';' && isShown(member, open)) {
        out.append(member.text()).append(";\n");
      }
      if (member.end() == '}' || member.end() == JavaText.END) {
        out.append(header.text().replaceFirst("(?s)\\S.*", "")).append("}\n");
        return;
      }
    }
  }

  private void body(JavaText.Declaration member, boolean open) {
    boolean shown = isShown(member, open);
    if (shown && TYPE.matcher(member.code()).matches()) {
      type(member);
      return;
    }
    text.skipBlock();
    if (shown && member.code().contains("(")) {
      out.append(member.text()).append(";\n");
    }
  }

  private static boolean isShown(JavaText.Declaration member, boolean open) {
    String code = member.code();
    return !code.contains("@Override")
        && (open ? !PRIVATE.matcher(code).matches() : PUBLIC.matcher(code).matches());
  }
}
