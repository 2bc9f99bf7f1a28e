package nl.paraaf.checking.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;

/**
 * Finds citations of Kamerstukken in all the forms in which letters write them: with {@code
 * Kamerstuk} or {@code Kamerstukken II} or nothing, with a year of sessions in two forms or none,
 * with or without a space in the dossier, with the budget chapter before or in the number, and
 * {@code 29826-203} for short.
 */
final class PaperReader {
  static final String SPACE = "[\\s\\u00a0\\u202f]";

  private static final String GAP = SPACE + "+";
  private static final String OPT = SPACE + "*";
  private static final String END = "(?![\\p{L}\\p{N}])";

  private static final String ANNEX = "(?<annex>[Bb]ijlagen?(?:" + GAP + "\\d+)?" + GAP + "bij)";

  private static final String LABEL =
      "(?<label>[Kk]amerstuk(?:ken|nummers?|nrs?\\.?)?(?:" + GAP + "(?<chamber>II?))?" + END + ")";

  /** Also years that are none, such as {@code 2024/26}: they are found to be reported. */
  private static final String YEAR =
      "(?<year>(?:19|20)\\d{2}" + OPT + "[-/–]" + OPT + "(?:\\d{4}|\\d{2}))(?!\\d)";

  private static final String DOSSIER =
      "(?<dossier>\\d{2}(?<gap>"
          + SPACE
          + "|\\.)?\\d{3}(?:-\\d{1,3}(?=,|"
          + SPACE
          + "|$))?)(?![\\d%])";

  private static final String ROMAN = "(?:X{0,2}(?:IX|IV|V?I{0,3}))";

  private static final String CHAPTER =
      "(?:(?<comma>,)?" + GAP + "(?<chapter>(?=[IVX])" + ROMAN + ")" + END + "(?!-))?";

  /** A paper in more than one dossier is cited with all of them; the first one numbers it. */
  private static final String OTHERS =
      "(?:(?:,"
          + GAP
          + "|"
          + GAP
          + "\\(?en"
          + GAP
          + ")(?:\\d{2}"
          + SPACE
          + "?\\d{3}(?![\\d%-])\\)?))*+";

  private static final String NUMBER =
      "(?:(?<stop>,)?"
          + OPT
          + "(?<word>nrs?\\.?|nummers?)"
          + OPT
          + "(?:(?<inner>(?=[IVX])"
          + ROMAN
          + ")-)?(?<number>\\d{1,5}(?!\\d|[.,]\\d)|[A-Z]{1,3}"
          + END
          + ")|(?:,"
          + GAP
          + "(?<letter>[A-Z]{1,3})"
          + END
          + "))";

  private static final String PAGE = "(?:," + GAP + "(?:pp?|blz)\\." + OPT + "\\d+(?:[-–]\\d+)?)?";

  /** With a label the number may be absent; without one a dossier and {@code nr.} say enough. */
  private static final Search CITATION =
      Search.of(
              "(?<![\\p{L}\\p{N}])(?:"
                  + ANNEX
                  + GAP
                  + ")?(?:"
                  + LABEL
                  + "(?:,?"
                  + OPT
                  + "|:"
                  + OPT
                  + "))?(?:"
                  + YEAR
                  + ",?"
                  + GAP
                  + ")?"
                  + "(?:nr\\.?"
                  + GAP
                  + ")?"
                  + "(?<![\\d.,])"
                  + DOSSIER
                  + CHAPTER
                  + OTHERS
                  + "(?:"
                  + NUMBER
                  + ")?"
                  + PAGE)
          .needing(PaperReader::hasDossier);

  private PaperReader() {}

  /** All citations of a text, in order of place. */
  static List<PaperReference> in(Manuscript text) {
    List<PaperReference> found = new ArrayList<>();
    text.passages().forEach(p -> found.addAll(in(p)));
    return List.copyOf(found);
  }

  /** The citations of a passage. */
  static List<PaperReference> in(Passage passage) {
    List<PaperReference> found = new ArrayList<>();
    Matcher citation = CITATION.in(passage.text());
    while (citation.find()) {
      read(passage, citation).ifPresent(found::add);
    }
    return found;
  }

  /** Two digits, three digits, and perhaps one character between them: every dossier has those. */
  private static boolean hasDossier(String text) {
    for (int i = 0; i + 5 <= text.length(); i++) {
      if (isDigit(text, i) && isDigit(text, i + 1)) {
        int rest = isDigit(text, i + 2) ? i + 2 : i + 3;
        if (isDigit(text, rest) && isDigit(text, rest + 1) && isDigit(text, rest + 2)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static Optional<PaperReference> read(Passage passage, Matcher m) {
    boolean labelled = m.group("label") != null;
    boolean numbered = m.group("number") != null;
    boolean lettered = m.group("letter") != null && labelled;
    if (!numbered && !labelled) {
      return Optional.empty();
    }
    String dossier = m.group("dossier").replaceAll(SPACE + "|\\.", "");
    String number = numbered ? m.group("number") : lettered ? m.group("letter") : null;
    if (number == null && dossier.contains("-")) {
      number = dossier.substring(dossier.indexOf('-') + 1);
      dossier = dossier.substring(0, dossier.indexOf('-'));
    }
    boolean letters = number != null && !Character.isDigit(number.charAt(0));
    boolean first = "I".equals(m.group("chamber")) || m.group("chamber") == null && letters;
    PaperForm form =
        new PaperForm(
            labelled ? m.group("label").replaceAll(SPACE, " ") : "",
            m.group("gap") != null,
            m.group("stop") != null,
            m.group("comma") != null,
            m.group("inner") != null,
            numbered ? m.group("word") : "");
    return Optional.of(
        new PaperReference(
            passage,
            m.start(),
            end(m, numbered, lettered),
            first ? Kamer.EERSTE : Kamer.TWEEDE,
            m.group("annex") != null,
            Optional.ofNullable(m.group("year")),
            dossier,
            Optional.ofNullable(m.group("chapter") != null ? m.group("chapter") : m.group("inner")),
            Optional.ofNullable(number),
            form));
  }

  /** A letter behind a dossier is not its number when nothing says that this is a citation. */
  private static int end(Matcher m, boolean numbered, boolean lettered) {
    return m.group("letter") != null && !numbered && !lettered ? m.start("letter") : m.end();
  }
}
