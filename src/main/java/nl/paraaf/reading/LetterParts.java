package nl.paraaf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;

/**
 * Finds the parts of a letter that no style names: what stands above the salutation, the salutation
 * itself, and the names below. Titles of text boxes, too.
 */
public final class LetterParts {
  private static final Pattern SALUTATION =
      Pattern.compile("(?:Geachte|Beste|Excellentie|Hooggeachte)\\b[^.]{0,120},?");

  /** As the Kamer prints a letter: without salutation, with the date above it. */
  private static final Pattern DATELINE =
      Pattern.compile("(?:’s-Gravenhage|Den Haag), \\d{1,2} \\p{L}+ \\d{4}");

  private static final Pattern CLOSING =
      Pattern.compile("(?:Hoogachtend|Met vriendelijke groet(?:en)?),?.{0,40}");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:De|de) )?(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\\b"
              + "(?: (?:van|voor)\\b)?[^.;:]{0,90}");

  private static final Pattern BOX =
      Pattern.compile("(?:Tekst)?(?:[Bb]ox|[Kk]ader) \\d+[.:].{0,150}");

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  /** Above a salutation there are more lines only when it is not that of the letter. */
  private static final int MAX_LINES = 80;

  private static final int SHORT = 110;

  private final List<Passage> passages;

  private LetterParts(List<Passage> passages) {
    this.passages = passages;
  }

  /** The same text, with the parts of a letter and with addresses marked. */
  public static Manuscript marked(Manuscript text) {
    List<Passage> all = new ArrayList<>();
    text.passages().forEach(p -> all.add(Addresses.marked(p)));
    LetterParts parts = new LetterParts(all);
    parts.top();
    parts.bottom();
    parts.boxes();
    return new Manuscript(text.name(), all, text.typeset());
  }

  private void top() {
    for (int i = 0; i < Math.min(passages.size(), MAX_LINES); i++) {
      if (SALUTATION.matcher(passages.get(i).text()).matches()) {
        set(i, Kind.SALUTATION);
        headAbove(i);
        return;
      }
    }
    for (int i = 0; i < Math.min(passages.size(), MAX_LINES); i++) {
      if (DATELINE.matcher(passages.get(i).text()).matches()) {
        headAbove(i + 1);
        return;
      }
    }
  }

  private void headAbove(int end) {
    for (int above = end - 1; above >= 0 && isShort(above); above--) {
      set(above, Kind.LETTERHEAD);
    }
  }

  private boolean isShort(int i) {
    return passages.get(i).text().length() <= SHORT;
  }

  private void bottom() {
    for (int i = 0; i < passages.size(); i++) {
      String text = passages.get(i).text();
      if (isPlain(i) && CLOSING.matcher(text).matches()) {
        set(i, Kind.SIGNATURE);
      } else if (isPlain(i) && i > 0 && isOffice(text) && isName(i - 1)) {
        set(i - 1, Kind.SIGNATURE);
        set(i, Kind.SIGNATURE);
      } else if (isPlain(i) && isNameWithOffice(text)) {
        set(i, Kind.SIGNATURE);
      }
    }
  }

  private void boxes() {
    for (int i = 0; i < passages.size(); i++) {
      if (isPlain(i) && BOX.matcher(passages.get(i).text()).matches()) {
        set(i, Kind.BOX_TITLE);
      }
    }
  }

  private boolean isPlain(int i) {
    Kind kind = passages.get(i).kind();
    return kind == Kind.PARAGRAPH || kind == Kind.CELL || kind == Kind.HEADING;
  }

  private static boolean isOffice(String text) {
    return OFFICE.matcher(text.replace('\n', ' ')).matches();
  }

  private boolean isName(int i) {
    String text = passages.get(i).text();
    return passages.get(i).kind() == Kind.SIGNATURE || (isPlain(i) && isName(text));
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= 60
        && ".:;,?!".indexOf(text.charAt(text.length() - 1)) < 0
        && CAPITAL.matcher(text).find();
  }

  /** In one paragraph, with forced new lines. */
  private static boolean isNameWithOffice(String text) {
    int line = text.indexOf('\n');
    return line > 0
        && isName(text.substring(0, line).strip())
        && isOffice(text.substring(line + 1).strip());
  }

  private void set(int i, Kind kind) {
    Passage p = passages.get(i);
    if (p.kind() != Kind.NOTE) {
      passages.set(i, new Passage(kind, p.text(), 0, 0, 0, p.notes(), p.stretches(), p.locator()));
    }
  }
}
