package nl.paraaf.checking.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.Soort;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.domain.TrajectType;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;

/**
 * Words that say where a track stands.
 *
 * @param words in one clause
 * @param claim what they say
 * @param told the same in plain words, as in ‘de tekst zegt dat …’
 */
record StatusPhrase(Search words, Claim claim, String told) {

  /** What can be said of a track. */
  sealed interface Claim {}

  /** That something has happened. */
  record Happened(Soort event) implements Claim {}

  /** That it has not, or not yet, and is being worked on. */
  record Ahead(Soort event) implements Claim {}

  /** That the track is in one of these phases. */
  record In(Set<Fase> phases) implements Claim {}

  private static final Set<Fase> OVER = Set.of(Fase.GESTOPT, Fase.NIET_GECONTINUEERD);

  /** Some words, but none that speak of another paper. */
  private static final String GAP = "(?:(?!EoP|JLoI|afspraak|overeenkomst)[^.;:]){0,80}?";

  private static final String JLOI =
      "(?<!concept-)(?:\\bJLoI\\b|\\bJoint Letter of Intent(?: \\(JLoI\\))?)";
  private static final String EOP = "(?:\\bEoP\\b|\\bExpression of Principles(?: \\(EoP\\))?)";
  private static final String DEAL =
      "\\b(?:maatwerkafspraak|bindende (?:afspraak|overeenkomst))\\b";
  private static final String SIGNED = "\\b(?:onder)?(?:ge)?tekend\\b";
  private static final String SIGNS = "\\b(?:onder)?teken(?:de|den)\\b";

  static final List<StatusPhrase> ALL =
      List.of(
          new StatusPhrase(
              either(
                      signed(JLOI),
                      JLOI + "\\b(?: met)? is" + GAP + SIGNED,
                      "stap naar een JLoI is gezet")
                  .needing(Need.word("JLoI", "Joint Letter of Intent")),
              new Happened(Soort.JLOI_ONDERTEKEND),
              "de JLoI is getekend"),
          new StatusPhrase(
              either(
                      "\\bwerk(?:t|en)\\b[^.;:]{0,60}?\\b(?:toe naar|aan)(?: een| de)? (?:concept-)?JLoI\\b",
                      "\\bwordt\\b[^.;:]{0,60}?\\bgewerkt aan (?:een|de) (?:concept-)?JLoI\\b",
                      "\\bwerk(?:t|en)\\b[^.;:]{0,80}?\\buit tot een (?:concept-)?JLoI\\b",
                      "\\bop weg naar (?:een|de) (?:concept-)?JLoI\\b")
                  .needing(Need.word("JLoI")),
              new Ahead(Soort.JLOI_ONDERTEKEND),
              "aan de JLoI nog wordt gewerkt"),
          new StatusPhrase(
              either(
                      "\\b(?:geen|nog niet)\\b" + GAP + JLOI + GAP + SIGNED,
                      JLOI + GAP + "\\bnog niet\\b" + GAP + SIGNED)
                  .needing(Need.word("JLoI", "Joint Letter of Intent")),
              new Ahead(Soort.JLOI_ONDERTEKEND),
              "de JLoI nog niet is getekend"),
          new StatusPhrase(
              either(signed(EOP)).needing(Need.word("EoP", "Expression of Principles")),
              new Happened(Soort.EOP_ONDERTEKEND),
              "de EoP is getekend"),
          new StatusPhrase(
              either(signed(DEAL), DEAL + GAP + "\\bgesloten\\b")
                  .needing(Need.word("maatwerkafspraak", "bindende ")),
              new Happened(Soort.AFSPRAAK_ONDERTEKEND),
              "de maatwerkafspraak is getekend"),
          new StatusPhrase(
              either(
                      "\\b(?:heeft|hebben|is|zijn)\\b[^.;:]{0,80}?\\badvies gevraagd\\b",
                      "\\badvies is gevraagd\\b")
                  .needing(Need.word("advies")),
              new Happened(Soort.ADVIESAANVRAAG),
              "advies is gevraagd"),
          new StatusPhrase(
              either("\\bwacht(?:en)? op (?:het|een) advies\\b", "\\bnog geen advies\\b")
                  .needing(Need.word("advies")),
              new Ahead(Soort.ADVIES),
              "het advies er nog niet is"),
          new StatusPhrase(
              either(
                      "\\bgesprekken\\b[^.;:]{0,60}?\\b(?:gestopt|beëindigd|stopgezet)\\b",
                      "\\btraject\\b[^.;:]{0,40}?\\b(?:gestopt|beëindigd|stopgezet)\\b",
                      "\\btraject\\b[^.;:]{0,40}?\\bniet (?:gecontinueerd|voortgezet)\\b")
                  .needing(
                      Need.word(
                          "gestopt", "beëindigd", "stopgezet", "gecontinueerd", "voortgezet")),
              new In(OVER),
              "het traject is gestopt"),
          new StatusPhrase(
              either(
                      "\\b(?:afspraak|overeenkomst)\\b"
                          + GAP
                          + "\\b(?:wordt|is)\\b"
                          + GAP
                          + "\\b(?:uitgevoerd|in uitvoering)\\b",
                      "\\bvoert\\b"
                          + GAP
                          + "\\b(?:maatwerkafspraak|afspraak|overeenkomst)\\b"
                          + GAP
                          + "\\buit\\b")
                  .needing(Need.word("afspraak", "overeenkomst")),
              new In(Set.of(Fase.UITVOERING, Fase.AFGEROND)),
              "de afspraak wordt uitgevoerd"),
          new StatusPhrase(
              either(
                      "\\bhaalbaarheid\\b[^.;:]{0,40}?\\bwordt\\b[^.;:]{0,40}?\\b(?:onderzocht|bezien)\\b",
                      "\\bof\\b[^.;:]{0,40}?\\bhaalbaar is\\b[^.;:]{0,20}?\\bwordt\\b[^.;:]{0,20}?\\bonderzocht\\b",
                      "\\bonderzoeken\\b[^.;:]{0,40}?\\bhaalbaar is\\b")
                  .needing(Need.word("haalba")),
              new In(Set.of(Fase.HAALBAARHEID_BEZIEN)),
              "de haalbaarheid wordt onderzocht"),
          new StatusPhrase(
              either("\\bwordt\\b[^.;:]{0,40}?\\bonderhandeld\\b")
                  .needing(Need.word("onderhandeld")),
              new Ahead(Soort.AFSPRAAK_ONDERTEKEND),
              "nog wordt onderhandeld"));

  /** One of these is in every text that has one of the phrases. */
  private static final Need HINT =
      Need.word(
          "teken",
          "JLoI",
          "advies",
          "gesprek",
          "traject",
          "voert",
          "uitgevoerd",
          "uitvoering",
          "haalba",
          "onderhand");

  /** Whether it is worth while to look for phrases at all. */
  static boolean canBeIn(String text) {
    return HINT.isMet(text);
  }

  /** Clauses that speak of what may come, of a rule, or of another time. */
  static final Pattern NOT_NOW =
      Pattern.compile(
          "\\b(?:als|zodra|wanneer|voordat|nadat|totdat|elke?|kan|kunnen|moet|moeten|zal|zullen|zou"
              + "|zouden|wil|willen|destijds|toen|was|waren|eerder)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that turn round what a phrase says, or leave it open. */
  static final Pattern DENIED = Pattern.compile("\\b(?:niet|geen|nooit|worden?|of)\\b");

  private static String[] signed(String paper) {
    return new String[] {paper + GAP + SIGNED, SIGNS + GAP + paper};
  }

  private static Search either(String[] two, String... more) {
    return either(Stream.concat(Arrays.stream(two), Arrays.stream(more)).toArray(String[]::new));
  }

  private static Search either(String... alternatives) {
    return Search.of("(?:" + String.join(")|(?:", alternatives) + ")");
  }

  /** Whether the words can be said of such a track at all. */
  boolean appliesTo(TrajectStand track) {
    return track.type() == TrajectType.MAATWERKTRAJECT;
  }

  /** Whether what the words say is so. */
  boolean holds(TrajectStand track) {
    if (claim instanceof Happened happened) {
      return has(track, happened.event());
    }
    if (claim instanceof Ahead ahead) {
      return !has(track, ahead.event()) && !OVER.contains(track.fase());
    }
    return ((In) claim).phases().contains(track.fase());
  }

  private static boolean has(TrajectStand track, Soort event) {
    return track.gebeurtenissen().stream().anyMatch(g -> g.soort() == event);
  }
}
