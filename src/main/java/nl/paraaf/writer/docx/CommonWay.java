package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** One way that holds others: each of them is what is left when steps are taken out of it. */
final class CommonWay {
  private CommonWay() {}

  /** A short way that holds all of these, with the steps of the first in their order. */
  static List<Integer> of(List<List<Integer>> ways) {
    List<Integer> common = List.of();
    for (List<Integer> way : ways) {
      common = merged(common, way);
    }
    return common;
  }

  /** The shortest way that holds both, by the lengths of what is left of each. */
  private static List<Integer> merged(List<Integer> one, List<Integer> other) {
    int[][] lengths = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size(); i >= 0; i--) {
      for (int j = other.size(); j >= 0; j--) {
        if (i == one.size() || j == other.size()) {
          lengths[i][j] = one.size() - i + other.size() - j;
        } else if (one.get(i).equals(other.get(j))) {
          lengths[i][j] = 1 + lengths[i + 1][j + 1];
        } else {
          lengths[i][j] = 1 + Math.min(lengths[i + 1][j], lengths[i][j + 1]);
        }
      }
    }
    List<Integer> way = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      boolean both = i < one.size() && j < other.size() && one.get(i).equals(other.get(j));
      boolean first =
          j == other.size() || (i < one.size() && lengths[i + 1][j] <= lengths[i][j + 1]);
      if (both) {
        way.add(one.get(i++));
        j++;
      } else {
        way.add(first ? one.get(i++) : other.get(j++));
      }
    }
    return way;
  }
}
