package io.mnemogen.design.toolbox.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Reads and writes a JSON object one level deep, as language models answer with. It forgives text
/// around the object; what lies deeper is kept as JSON text. (Guests have no JSON library.)
public final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /// The first object in a text, by key; values that are no strings as their JSON text. Empty if
  /// there is none or it is broken.
  public static SequencedMap<String, String> object(String text) {
    int brace = text.indexOf('{');
    if (brace >= 0) {
      try {
        return new JsonText(text, brace + 1).members();
      } catch (StringIndexOutOfBoundsException | IllegalArgumentException e) {
        return new LinkedHashMap<>();
      }
    }
    return new LinkedHashMap<>();
  }

  /// An object of strings.
  public static String write(Map<String, String> members) {
    var json = new StringBuilder("{");
    members.forEach((key, value) -> {
      json.append(json.length() == 1 ? "" : ",");
      quote(json, key);
      json.append(':');
      quote(json, value);
    });
    return json.append('}').toString();
  }

  private SequencedMap<String, String> members() {
    var members = new LinkedHashMap<String, String>();
    skipBlanks();
    while (text.charAt(at) != '}') {
      String key = string();
      expect(':');
      members.put(key, value());
      skipBlanks();
      if (text.charAt(at) != '}') {
        expect(',');
        skipBlanks();
      }
    }
    return members;
  }

  private String value() {
    skipBlanks();
    int start = at;
    int depth = 0;
    if (text.charAt(at) == '"') {
      return string();
    }
    while (depth > 0 || (text.charAt(at) != ',' && text.charAt(at) != '}')) {
      char c = text.charAt(at);
      if (c == '"') {
        string();
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String string() {
    expect('"');
    var value = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      value.append(c == '\\' ? escaped() : c);
    }
    at++;
    return value.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private void expect(char wanted) {
    skipBlanks();
    if (text.charAt(at) != wanted) {
      throw new IllegalArgumentException(
          "JSON has '%s' at %d, but '%s'".formatted(wanted, at, text.charAt(at)));
    }
    at++;
  }

  private void skipBlanks() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static void quote(StringBuilder json, String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
