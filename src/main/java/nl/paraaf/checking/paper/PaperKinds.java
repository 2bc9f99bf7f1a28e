package nl.paraaf.checking.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Whether a number is of the kind that the word before it says. */
public final class PaperKinds implements TextRule {
  static final Rule RULE =
      new Rule(
          "nummer-soort",
          Group.CITATEN,
          Severity.FOUT,
          "‘{}’ heet hier {}, maar het is {}",
          "Kamerstukken, zaken (Z), documenten (D) en toezeggingen (TZ, T) hebben elk een eigen"
              + " nummer. Onder de verkeerde naam vindt niemand het stuk.",
          "Nummering door de griffies van de Tweede en de Eerste Kamer.",
          "noem de soort die bij het nummer hoort, of zoek het bedoelde nummer op",
          true);

  private static final String GAP = PaperReader.SPACE + "+";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![\\p{L}])(?<label>[Kk]amerstuk(?:ken|nummer)?|[Zz]aak(?:nummer)?|[Dd]ocument(?:nummer)?"
              + "|[Tt]oezegging(?:en)?)"
              + "(?:"
              + GAP
              + "II?)?(?:"
              + GAP
              + "met)?(?:,?"
              + GAP
              + "\\d{4}[-/–]\\d{2,4},?)?(?:"
              + GAP
              + "(?:nr\\.?|nummer))?"
              + GAP
              + "(?<number>TZ\\d{6}-\\d{3}|(?:20\\d{2})?[ZD]\\d{5}|T\\d{5}"
              + "|\\d{2}"
              + PaperReader.SPACE
              + "?\\d{3}(?=,"
              + GAP
              + "nr))(?![\\p{L}\\p{N}])");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      Matcher m = LABELLED.matcher(passage.text());
      while (m.find()) {
        String said = said(m.group("label"));
        String real = real(m.group("number"));
        if (!said.equals(real)) {
          found.accept(
              RULE.at(
                  passage.at(m.start("number"), m.end("number")), m.group("number"), said, real));
        }
      }
    }
  }

  private static String said(String label) {
    return switch (Character.toLowerCase(label.charAt(0))) {
      case 'k' -> "een Kamerstuk";
      case 'z' -> "een zaak";
      case 'd' -> "een document";
      default -> "een toezegging";
    };
  }

  private static String real(String number) {
    if (number.startsWith("T")) {
      return "een toezegging";
    } else if (number.contains("Z")) {
      return "een zaak";
    }
    return number.contains("D") ? "een document" : "een Kamerstuk";
  }
}
