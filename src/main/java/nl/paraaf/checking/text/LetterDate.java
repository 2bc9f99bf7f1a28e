package nl.paraaf.checking.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;

/** The date of a letter: what is known around it, or what it says of itself. */
public final class LetterDate {
  /** A letterhead and the parts of a parliamentary paper before the text are shorter than this. */
  private static final int TOP = 40;

  /** {@code Datum 30 juni 2025}, {@code Den Haag, 30 juni 2025} and nothing more. */
  private static final Pattern LEAD =
      Pattern.compile("(?:Datum:?|(?:Den Haag|’s-Gravenhage|'s-Gravenhage),)?[\\s\\u00a0]*");

  private LetterDate() {}

  /** Empty when neither tells. */
  public static Optional<LocalDate> of(Manuscript text, Surroundings around) {
    return around.date().or(() -> told(text));
  }

  private static Optional<LocalDate> told(Manuscript text) {
    return text.passages().stream()
        .limit(TOP)
        .filter(p -> p.kind() == Kind.PARAGRAPH || p.kind() == Kind.LETTERHEAD)
        .map(LetterDate::alone)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> alone(Passage passage) {
    String text = passage.text().strip();
    List<WrittenDate> dates = WrittenDate.in(text);
    boolean alone =
        dates.size() == 1
            && dates.get(0).to() == text.length()
            && LEAD.matcher(text.substring(0, dates.get(0).from())).matches();
    return alone ? dates.get(0).full() : Optional.empty();
  }
}
