package nl.paraaf.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The text nodes of one paragraph as one text, of which characters can be changed or taken out
 * while each keeps to its node. Addresses on the web and of mail are left as they are.
 */
final class Paragraph {
  private static final Search ADDRESS =
      Search.of(
              "(?:https?://|www\\.|mailto:)[^\\s\\u00A0<>\"]+"
                  + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                  + "|\\b[a-z][\\w-]*(?:\\.[\\w-]+)+/[^\\s\\u00A0<>\"]*")
          .needing(Need.word("/", "@", "www.", "mailto:"));

  private final StringBuilder text;
  private final List<Integer> ends = new ArrayList<>();
  private final BitSet removed = new BitSet();
  private final BitSet fixed = new BitSet();

  Paragraph(List<String> nodes) {
    text = new StringBuilder();
    for (String node : nodes) {
      text.append(node);
      ends.add(text.length());
    }
    Matcher address = ADDRESS.in(text.toString());
    while (address.find()) {
      fixed.set(address.start(), address.end());
    }
  }

  int length() {
    return text.length();
  }

  boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The character, or a line end before the start and behind the end. */
  char at(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }

  boolean isFixed(int index) {
    return fixed.get(index);
  }

  void set(int index, char value) {
    if (!fixed.get(index)) {
      text.setCharAt(index, value);
    }
  }

  void remove(int index) {
    if (!fixed.get(index)) {
      removed.set(index);
    }
  }

  /** Finds over the text as it is now; changes made meanwhile are not seen. */
  Matcher matcher(Search search) {
    return search.in(text.toString());
  }

  /** Whether one of these characters is in it. */
  boolean has(char one, char other) {
    return text.indexOf(String.valueOf(one)) >= 0 || text.indexOf(String.valueOf(other)) >= 0;
  }

  /** The nodes, as many as there were. */
  List<String> nodes() {
    List<String> nodes = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      StringBuilder node = new StringBuilder();
      for (int at = start; at < end; at++) {
        if (!removed.get(at)) {
          node.append(text.charAt(at));
        }
      }
      nodes.add(node.toString());
      start = end;
    }
    return nodes;
  }
}
