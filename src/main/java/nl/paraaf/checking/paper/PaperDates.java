package nl.paraaf.checking.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.checking.text.WrittenDate;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.NoteMark;

/**
 * The date that a text gives to a paper that it cites: {@code de brief van 17 maart 2025
 * (Kamerstukken …)}, or with the citation alone in a footnote right behind the date.
 */
final class PaperDates {
  /** Only what carries the date of the paper itself; a debate is reported on later. */
  private static final Pattern DATED_PAPER =
      Pattern.compile(
          "(?:[Bb]rief|[Bb]rieven|[Kk]amerbrief|[Vv]oortgangsbrief|[Nn]ota)[\\s\\u00a0]van"
              + "[\\s\\u00a0]$");

  private static final Pattern BETWEEN = Pattern.compile("[,;]?[\\s\\u00a0]*[(\\[]?");
  private static final Pattern BEFORE_MARK = Pattern.compile("[.,;:)]?");

  private final Map<String, Optional<LocalDate>> byNote = new HashMap<>();

  PaperDates(Manuscript text) {
    text.passages().forEach(this::notes);
  }

  private void notes(Passage passage) {
    List<WrittenDate> dates = WrittenDate.in(passage.text());
    for (NoteMark mark : passage.notes()) {
      byNote.put(mark.mark(), before(passage.text(), dates, mark.offset(), BEFORE_MARK));
    }
  }

  private static Optional<LocalDate> before(
      String text, List<WrittenDate> dates, int at, Pattern between) {
    return dates.stream()
        .filter(d -> d.to() <= at && between.matcher(text.substring(d.to(), at)).matches())
        .filter(d -> DATED_PAPER.matcher(text.substring(0, d.from())).find())
        .findFirst()
        .flatMap(WrittenDate::full);
  }

  /** Empty when the text does not tell, or tells more than one paper at that place. */
  Optional<LocalDate> of(PaperReference paper) {
    Passage passage = paper.passage();
    String text = passage.text();
    boolean opens = passage.kind() == Kind.NOTE && text.substring(0, paper.from()).isBlank();
    boolean alone = opens && PaperReader.in(passage).size() == 1;
    return alone
        ? byNote.getOrDefault(String.valueOf(passage.index()), Optional.empty())
        : before(text, WrittenDate.in(text), paper.from(), BETWEEN);
  }
}
