package nl.paraaf.checking.text;

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
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** The plural of an abbreviation in capitals: EoP’s, not EoPs. */
public final class AbbreviationPlurals implements TextRule {
  static final Rule RULE =
      new Rule(
          "meervoud-afkorting",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "het meervoud ‘{}’ mist een apostrof",
          "Het meervoud van een afkorting in hoofdletters heeft een apostrof: EoP’s, JLoI’s.",
          "Leidraad van de Woordenlijst Nederlandse Taal, regels voor afkortingen.",
          "zet een apostrof voor de s",
          true);

  /** Two capitals at least, with at the most one small letter between them. */
  private static final Search PLURAL =
      Search.of(
              "(?<![\\p{L}\\p{N}.-])(\\p{Lu}{2,5}|\\p{Lu}{1,3}\\p{Ll}\\p{Lu}{1,3})s(?![\\p{L}\\p{N}’']|[.]\\p{L})")
          .needing(Need.behindCapital("s"));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      Matcher plural = PLURAL.in(passage.text());
      while (plural.find()) {
        if (!passage.inside(StretchKind.LINK, plural.start())) {
          found.accept(
              RULE.with(
                  passage.at(plural.start(), plural.end()),
                  List.of("schrijf " + plural.group(1) + "’s"),
                  plural.group()));
        }
      }
    }
  }
}
