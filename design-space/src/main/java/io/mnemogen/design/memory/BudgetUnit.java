package io.mnemogen.design.memory;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// What a token budget counts.
public enum BudgetUnit {
  /// Tokens of the `o200k_base` vocabulary, counted with JTokkit.
  TOKENS,
  /// Words separated by white space, as the retrieval literature often counts.
  WORDS;

  /// A counter for this unit. It remembers counts of texts it has seen, up to a bound, and may be
  /// shared between threads.
  public TokenCounter counter() {
    return switch (this) {
      case TOKENS -> new Tokens();
      case WORDS -> new Words();
    };
  }

  /// Counts remembered by text; cleared when full, so that its size stays bounded.
  private static final class Cache {
    private static final int BOUND = 1 << 17;
    private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();

    int count(String text, ToIntFunction<String> count) {
      Integer known = counts.get(text);
      if (known != null) {
        return known;
      }
      int counted = count.applyAsInt(text);
      if (counts.size() >= BOUND) {
        counts.clear();
      }
      counts.put(text, counted);
      return counted;
    }
  }

  private static final class Tokens implements TokenCounter {
    private static final class Vocabulary {
      static final Encoding O200K =
          Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    private final Cache cache = new Cache();

    @Override
    public int count(String text) {
      return cache.count(text, Vocabulary.O200K::countTokensOrdinary);
    }

    @Override
    public String cut(String text, int budget) {
      if (budget <= 0) {
        return "";
      }
      IntArrayList tokens = Vocabulary.O200K.encodeOrdinary(text, budget).getTokens();
      String cut = Vocabulary.O200K.decode(tokens);
      return text.startsWith(cut) ? cut : cut.replaceAll("\uFFFD+$", "");
    }
  }

  private static final class Words implements TokenCounter {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private final Cache cache = new Cache();

    @Override
    public int count(String text) {
      return cache.count(text, t -> (int) WORD.matcher(t).results().count());
    }

    @Override
    public String cut(String text, int budget) {
      var matcher = WORD.matcher(text);
      int end = 0;
      for (int i = 0; i < budget; i++) {
        if (!matcher.find()) {
          return text;
        }
        end = matcher.end();
      }
      return text.substring(0, end);
    }
  }
}
