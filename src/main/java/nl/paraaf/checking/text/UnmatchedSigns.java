package nl.paraaf.checking.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/**
 * Brackets and quotation marks that are opened and not closed, or the other way round. What is
 * opened in one paragraph may be closed a few further on.
 */
public final class UnmatchedSigns implements TextRule {
  static final Rule BRACKETS =
      new Rule(
          "haakje-alleen",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "het haakje {} heeft geen tegenhanger",
          "Een haakje dat opent, heeft er een dat sluit, en omgekeerd.",
          "Conventie van het huis: schone tekst.",
          "zet het ontbrekende haakje, of haal dit weg",
          true);

  static final Rule QUOTES =
      new Rule(
          "aanhalingsteken-alleen",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "het aanhalingsteken {} heeft geen tegenhanger",
          "Een aanhaling die begint met een aanhalingsteken, eindigt er ook mee.",
          "Conventie van het huis: schone tekst.",
          "zet het ontbrekende aanhalingsteken, of haal dit weg",
          true);

  private static final String OPENING = "([“„«‘";
  private static final String CLOSING = ")]””»’";

  /** How many passages later a sign can still be closed. */
  private static final int REACH = 8;

  /** The mark of an item in running text: ‘a) dit, b) dat’. */
  private static final Search LIST_MARK =
      Search.of("(?:^|[\\s:;,(])(?:[a-z]{1,2}|\\d{1,2}|[ivx]{1,4})°?(\\))")
          .needing(Need.anyOf(")"));

  private record Sign(int passage, int offset, char sign, Passage of) {}

  @Override
  public List<Rule> rules() {
    return List.of(BRACKETS, QUOTES);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    List<Sign> alone = new ArrayList<>();
    Deque<Sign> open = new ArrayDeque<>();
    int number = 0;
    for (Passage passage : text.passages()) {
      if (passage.kind() != Kind.LETTERHEAD && (text.typeset() || passage.kind() != Kind.CELL)) {
        passage(passage, ++number, open, alone);
      }
    }
    alone.addAll(open);
    alone.stream()
        .filter(sign -> !isRepeated(sign))
        .sorted(Comparator.comparingInt(Sign::passage).thenComparingInt(Sign::offset))
        .forEach(sign -> found.accept(finding(sign)));
  }

  private static Diagnostic finding(Sign sign) {
    Rule rule = "()[]".indexOf(sign.sign()) >= 0 ? BRACKETS : QUOTES;
    return rule.at(sign.of().at(sign.offset(), sign.offset() + 1), sign.sign());
  }

  /** A quotation of more paragraphs opens anew in each. */
  private static boolean isRepeated(Sign sign) {
    return sign.offset() == 0 && "“„«‘".indexOf(sign.sign()) >= 0;
  }

  private static void passage(Passage passage, int number, Deque<Sign> open, List<Sign> alone) {
    String text = passage.text();
    List<Integer> listMarks = listMarks(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pairs = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
      if (!pairs || passage.inside(StretchKind.LINK, i) || listMarks.contains(i)) {
        continue;
      }
      Sign sign = new Sign(number, i, c, passage);
      if (opens(text, i)) {
        open.push(sign);
      } else if (CLOSING.indexOf(c) >= 0 && !close(sign, open) && c != '’') {
        alone.add(sign);
      }
    }
    open.removeIf(
        sign -> {
          boolean late = sign.sign() == '‘' || number - sign.passage() >= REACH;
          if (late) {
            alone.add(sign);
          }
          return late;
        });
  }

  /** The six of ‘s and ‘t is a slip of another kind. */
  private static boolean opens(String text, int i) {
    boolean clipped = text.startsWith("‘s ", i) || text.startsWith("‘t ", i);
    return OPENING.indexOf(text.charAt(i)) >= 0 && !clipped;
  }

  /** Takes the sign that this one closes, and with it those of the same kind that repeat it. */
  private static boolean close(Sign closing, Deque<Sign> open) {
    char c = closing.sign();
    Sign match = null;
    for (Sign sign : open) {
      if (CLOSING.charAt(OPENING.indexOf(sign.sign())) == c) {
        match = sign;
        break;
      }
    }
    if (match == null) {
      return false;
    }
    open.remove(match);
    if (isRepeated(match)) {
      char repeated = match.sign();
      open.removeIf(sign -> sign.sign() == repeated);
    }
    return true;
  }

  private static List<Integer> listMarks(String text) {
    List<Integer> marks = new ArrayList<>();
    Matcher mark = LIST_MARK.in(text);
    while (mark.find()) {
      boolean bracketed = text.charAt(mark.start()) == '(';
      if (!bracketed && !text.substring(0, mark.start(1)).matches("(?s).*\\([^()]*")) {
        marks.add(mark.start(1));
      }
    }
    return marks;
  }
}
