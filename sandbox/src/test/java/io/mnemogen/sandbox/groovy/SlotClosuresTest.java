package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Closures of slot programs do what Groovy's own do.
class SlotClosuresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3].collect { it * 2 }",
        "[1, 2, 3].collect { int n -> n + 1 }",
        "[1, 2, 3].findAll { Integer n -> n > 1 }",
        "[1, 2, 3].any { it > 2 }",
        "[1, 2, 3].inject(10) { a, b -> (int) a + (int) b }",
        "['b', 'a', 'c'].sort(false) { String x, String y -> y <=> x }",
        "['bb', 'a', 'ccc'].sort(false) { String x -> x.length() }",
        "['bb', 'a', 'ccc'].max { String x -> x.length() }",
        "['a': 1, 'b': 2].collect { k, v -> \"$k=$v\".toString() }",
        "['a': 1, 'b': 2].collect { Map.Entry<String, Integer> e -> e.key + e.value }",
        "['a': 1, 'b': 2].findAll { k, v -> v > 1 }",
        "[[1, 2], [3, 4]].collect { a, b -> (int) a + (int) b }",
        "[null, 'x'].collect { it ?: 'nothing' }",
        "['x', null].collect { String s -> s == null }",
        "[3, 1].eachWithIndex { n, i -> if (n == 4) { throw new IllegalStateException() } }",
        "[1, 2].withIndex().collect { n, i -> n * i }",
        "({ -> 7 }).call()",
        "({ 8 }).call()",
        "({ int a, int b = 5 -> a + b }).call(1)",
        "({ int a, int b = 5 -> a + b }).call(1, 2)",
        "({ Object... all -> all.length }).call(1, 2, 3)",
        "({ Object[] all -> all.length }).call([1, 2] as Object[])",
        "({ String s -> s.length() }).call(\"${1 + 1} apples\")",
        "({ double d -> d / 2 }).call(3)",
        "({ long l -> l + 1 }).call(3)",
        "({ a, b, c -> \"$a$b$c\".toString() }).call(1, 2, 3)",
        "({ a, b, c, d -> \"$a$b$c$d\".toString() }).call(1, 2, 3, 4)",
        "({ a, b -> \"$a-$b\".toString() }).curry(1).call(2)",
        "({ a, b -> \"$a-$b\".toString() }).rcurry(1).call(2)",
        "({ int n -> n * n }).memoize().call(4)",
        "(({ int n -> n + 1 }) >> { int n -> n * 2 }).call(4)",
        "[1, 2].collect { int n -> [3, 4].collect { int m -> n * m } }",
        "[1, 2].collect { int n -> ({ int m -> m + n }).call(10) }",
        "['a', 'b'].stream().map { String s -> s + s }.toList()",
        "[({ String s -> s }), null].collect { c -> ((Closure) c)?.call(5) }",
        "[({ a, b -> 1 }), null].collect { c -> ((Closure) c)?.call(1) }",
        "({ -> 1 }).call(1, 2)",
        "[1].each { throw new IllegalArgumentException('no') }",
        "[1].each { throw new Exception('checked') }",
        "[2, 1].sort { a, b -> throw new Exception('checked') }",
        "[4, 5].collectEntries { [(it): it * it] }",
        "['aa', 'b'].groupBy { String s -> s.length() }",
        "(1..3).every { it < 4 }",
        "3.times { it }",
        "['b', 'a'].stream().filter { String s -> s > 'a' }.toList()",
        "['b', ''].stream().filter { String s -> s }.toList()",
        "['b', 'a'].stream().filter(({ String s -> s > 'a' } as java.util.function.Predicate<String>).negate()).toList()",
        "['b', 'a'].stream().filter { throw new IllegalStateException('no') }.toList()",
        "['b', 'a'].stream().filter { throw new Exception('checked') }.toList()",
        "['b', 'a'].stream().filter { String s -> null }.toList()",
        "['b', 'a'].stream().sorted { String x, String y -> x <=> y }.toList()",
        "['b', 'a'].stream().sorted { x, y -> throw new Exception('checked') }.toList()",
        "[2, 9, 4].stream().sorted(({ int a, int b -> a <=> b } as Comparator<Integer>).reversed()).toList()",
        "[[1, 2], [3, 4]].stream().map { a, b -> (int) a + (int) b }.toList()",
        "['a', 'bb'].stream().mapToInt { String s -> s.length() }.sum()",
        "['a', 'bb'].stream().mapToDouble { String s -> s.length() * 0.5d }.sum()",
        "['a': 1].computeIfAbsent('b') { String k -> k.length() }",
        "['a': 1].computeIfPresent('a') { String k, Integer v -> null }",
        "['a': 1].merge('a', 2) { Integer a, Integer b -> a + b }",
        "({ List<Integer> l -> [1, 2].forEach { Integer n -> l.add(n * 2) }; l }).call([])",
        "[1, 2].forEach { Integer n -> if (n == 2) { throw new ArithmeticException() } }",
        "[3, 1, 2].toSorted { Integer n -> -n }",
        "[1, 2, 3].removeIf { Integer n -> n > 1 }",
        "Optional.empty().orElseGet { 'none' }",
        "Optional.empty().orElseGet { -> 'none' }"
      })
  void answersAsGroovyWould(String expression) {
    assertThat(Expression.inSlot(expression)).isEqualTo(Expression.inGroovy(expression));
  }
}
