package io.mnemogen.sandbox.groovy;

import org.jspecify.annotations.Nullable;

/// What rewritten candidate code calls to read and write elements of arrays. As everywhere in
/// Groovy a negative index counts from the end. The compiler would link each place that does so to
/// a method handle of its own, which is dear to link, and to call without C2.
public final class SlotArrays {
  private SlotArrays() {}

  /// The element of an array.
  ///
  /// @throws ArrayIndexOutOfBoundsException if there is none
  public static @Nullable Object get(@Nullable Object[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of truth values.
  public static boolean get(boolean[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of bytes.
  public static byte get(byte[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of characters.
  public static char get(char[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of short numbers.
  public static short get(short[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of whole numbers.
  public static int get(int[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of long whole numbers.
  public static long get(long[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of numbers of single precision.
  public static float get(float[] array, int index) {
    return array[place(index, array.length)];
  }

  /// The same of numbers of double precision.
  public static double get(double[] array, int index) {
    return array[place(index, array.length)];
  }

  /// Sets the element of an array.
  ///
  /// @throws ArrayIndexOutOfBoundsException if there is none
  public static void set(@Nullable Object[] array, int index, @Nullable Object value) {
    array[place(index, array.length)] = value;
  }

  /// The same of truth values.
  public static void set(boolean[] array, int index, boolean value) {
    array[place(index, array.length)] = value;
  }

  /// The same of bytes.
  public static void set(byte[] array, int index, byte value) {
    array[place(index, array.length)] = value;
  }

  /// The same of characters.
  public static void set(char[] array, int index, char value) {
    array[place(index, array.length)] = value;
  }

  /// The same of short numbers.
  public static void set(short[] array, int index, short value) {
    array[place(index, array.length)] = value;
  }

  /// The same of whole numbers.
  public static void set(int[] array, int index, int value) {
    array[place(index, array.length)] = value;
  }

  /// The same of long whole numbers.
  public static void set(long[] array, int index, long value) {
    array[place(index, array.length)] = value;
  }

  /// The same of numbers of single precision.
  public static void set(float[] array, int index, float value) {
    array[place(index, array.length)] = value;
  }

  /// The same of numbers of double precision.
  public static void set(double[] array, int index, double value) {
    array[place(index, array.length)] = value;
  }

  private static int place(int index, int length) {
    return index >= 0 ? index : fromEnd(index, length);
  }

  private static int fromEnd(int index, int length) {
    if (index + length < 0) {
      throw new ArrayIndexOutOfBoundsException(
          "Negative array index [%d] too large for array size %d".formatted(index, length));
    }
    return index + length;
  }
}
