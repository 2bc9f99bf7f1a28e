package nl.paraaf.checking.text;

import java.util.List;
import java.util.Set;

/** Whether one word was meant as another: a letter too many, too few, changed or exchanged. */
final class Slip {
  private static final Set<String> ENDINGS = Set.of("s", "e", "en", "n", "se");

  private Slip() {}

  /** Whether a single word is a slip of a name. */
  static boolean ofWord(String written, String name) {
    String a = KnownName.letters(written);
    String b = KnownName.letters(name);
    boolean longEnough = b.length() >= 5 || b.length() == 4 && doubles(a, b);
    return longEnough && !inflects(a, b) && distance(a, b) == 1;
  }

  /** Whether words are a slip of a name of as many words; most of them must be right. */
  static boolean ofWords(List<String> written, List<String> name) {
    int wrong = 0;
    for (int i = 0; i < name.size(); i++) {
      String a = KnownName.letters(written.get(i));
      String b = KnownName.letters(name.get(i));
      boolean sameStart =
          Character.isUpperCase(written.get(i).charAt(0))
              == Character.isUpperCase(name.get(i).charAt(0));
      int allowed = b.length() >= 8 ? 2 : b.length() >= 4 ? 1 : 0;
      boolean last = i == name.size() - 1 && name.size() > 2;
      if (!sameStart
          || distance(a, b) > allowed
          || inflects(a, b) && !(last && a.equals(b + "s"))) {
        return false;
      }
      wrong += a.equals(b) ? 0 : 1;
    }
    return wrong > 0 && 2 * wrong <= name.size();
  }

  /** A plural or genitive is no slip. */
  private static boolean inflects(String a, String b) {
    return a.startsWith(b) && ENDINGS.contains(a.substring(b.length()));
  }

  /** ‘Yarra’: a letter twice, the only slip that can be told in a name of four letters. */
  private static boolean doubles(String a, String b) {
    for (int i = 1; i < a.length(); i++) {
      boolean twice = a.charAt(i) == a.charAt(i - 1);
      if (twice && (a.substring(0, i) + a.substring(i + 1)).equals(b)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters must be added, left out, changed or exchanged with the next. */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
