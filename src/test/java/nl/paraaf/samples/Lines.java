package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** Holds long texts against each other, and shows only where they part. */
final class Lines {
  private static final int MOST = 12;

  private Lines() {}

  static void same(String expected, String actual) {
    List<String> left = expected.lines().toList();
    List<String> right = actual.lines().toList();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()) && differences.size() < MOST; i++) {
      String one = i < left.size() ? left.get(i) : "(nothing)";
      String other = i < right.size() ? right.get(i) : "(nothing)";
      if (!one.equals(other)) {
        differences.add("%n%d - %s%n%d + %s".formatted(i + 1, one, i + 1, other));
      }
    }
    assertEquals(List.of(), differences);
    assertEquals(expected, actual);
  }
}
