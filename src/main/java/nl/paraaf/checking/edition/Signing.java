package nl.paraaf.checking.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Editie.Ondertekening;
import nl.paraaf.domain.Editie.Wijze;
import nl.paraaf.domain.Registers.Ambt;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Who signs, in the record, in the text and under the letter. */
public final class Signing implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: een brief is enkel ondertekend, spreekt mede namens een ander, of is"
          + " mede ondertekend; de tekst en de ondertekening zeggen hetzelfde.";

  static final Rule NUMBER =
      new Rule(
          "ondertekening-past-niet",
          Group.BRIEF,
          Severity.FOUT,
          "bij de wijze {} past niet dat er {} ondertekenaars zijn",
          "Bij enkel hoort één ondertekenaar, bij mede_namens en mede_ondertekend horen er twee of"
              + " meer.",
          GROUND,
          "pas wijze of ondertekenaars aan in brief.yaml",
          false);

  static final Rule ON_BEHALF =
      new Rule(
          "mede-namens-strijdig",
          Group.BRIEF,
          Severity.FOUT,
          "de tekst spreekt mede namens {}, maar {}",
          "Namens wie een brief spreekt, staat ook bij ondertekening in brief.yaml.",
          GROUND,
          "pas de zin aan, of ondertekening in brief.yaml",
          true);

  static final Rule BLOCKS =
      new Rule(
          "handtekeningen-wijken-af",
          Group.BRIEF,
          Severity.FOUT,
          "onder de brief {} het ambt {}",
          "Onder de brief staan de ambten die volgens ondertekening zelf tekenen, en geen andere.",
          GROUND,
          "gebruik in het sjabloon de macro ondertekening",
          false);

  static final Rule VOICE =
      new Rule(
          "stem-past-niet",
          Group.BRIEF,
          Severity.WAARSCHUWING,
          "de brief zegt ‘{}’, maar heeft {}",
          "Wie alleen tekent schrijft ik, wie met een ander tekent schrijft wij; één brief heeft één"
              + " stem.",
          GROUND,
          "kies de stem die bij de ondertekening past",
          true);

  private static final Pattern BEHALF =
      Pattern.compile(
          "\\bmede namens (?:de|het) ([\\p{L} ]{3,90}?)(?=[.,;:]|$| (?:over|de|het|dat)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern I = Pattern.compile("(?<![\\p{L}‘])(?:[Ii]k)(?!\\p{L})");
  private static final Pattern WE = Pattern.compile("(?<![\\p{L}‘])(?:[Ww]ij)(?!\\p{L})");

  @Override
  public List<Rule> rules() {
    return List.of(NUMBER, ON_BEHALF, BLOCKS, VOICE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Editie letter = edition.dossier().editie();
    Ondertekening signing = letter.ondertekening();
    int count = signing.ondertekenaars().size();
    boolean alone = signing.wijze() == Wijze.ENKEL;
    if (alone ? count != 1 : count < 2) {
      found.accept(NUMBER.at(edition.place(signing, "wijze"), signing.wijze().id(), count));
    }
    List<String> titles = titles(edition);
    for (Manuscript text : edition.texts().values()) {
      text.passages().stream()
          .filter(Companies::isProse)
          .map(Sentence::whole)
          .forEach(passage -> onBehalf(passage, alone, titles, found));
    }
    Family.letter(edition)
        .ifPresent(
            text -> {
              blocks(edition, text, titles, found);
              voice(text, signing.wijze() == Wijze.MEDE_ONDERTEKEND, found);
            });
  }

  private static List<String> titles(EditionTexts edition) {
    return edition.dossier().editie().ondertekening().ondertekenaars().stream()
        .flatMap(
            o ->
                edition.facts().registers().ambten().stream()
                    .filter(a -> a.id().equals(o.ambt()))
                    .map(Ambt::titel))
        .toList();
  }

  private static void onBehalf(
      Sentence passage, boolean alone, List<String> titles, Consumer<Diagnostic> found) {
    Matcher behalf = BEHALF.matcher(passage.text());
    while (behalf.find()) {
      String whom = behalf.group(1);
      boolean signs =
          titles.stream()
              .skip(1)
              .anyMatch(t -> whom.toLowerCase(Locale.ROOT).startsWith(t.toLowerCase(Locale.ROOT)));
      if (alone || !signs) {
        String why = alone ? "de brief is enkel ondertekend" : "die is geen ondertekenaar";
        found.accept(ON_BEHALF.at(passage.at(behalf), "de " + whom, why));
      }
    }
  }

  private static void blocks(
      EditionTexts edition, Manuscript letter, List<String> titles, Consumer<Diagnostic> found) {
    Ondertekening signing = edition.dossier().editie().ondertekening();
    List<Passage> lines =
        letter.passages().stream().filter(p -> p.kind() == Kind.SIGNATURE).toList();
    if (lines.isEmpty()) {
      return;
    }
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      boolean expected = i == 0 || signing.wijze() == Wijze.MEDE_ONDERTEKEND;
      boolean there = lines.stream().anyMatch(p -> Sentence.plain(p.text()).strip().equals(title));
      if (expected != there) {
        found.accept(
            BLOCKS.at(
                edition.place(signing, "wijze"),
                there ? "staat ten onrechte" : "ontbreekt",
                title));
      }
    }
  }

  private static void voice(Manuscript letter, boolean together, Consumer<Diagnostic> found) {
    Pattern wrong = together ? I : WE;
    for (Passage passage : letter.passages()) {
      if (Companies.isProse(passage)) {
        Sentence whole = Sentence.whole(passage);
        Optional<Matcher> said =
            Optional.of(wrong.matcher(whole.text()))
                .filter(Matcher::find)
                .filter(m -> whole.isTyped(m.start()));
        if (said.isPresent()) {
          found.accept(
              VOICE.with(
                  whole.at(said.get()),
                  List.of("schrijf in deze brief overal " + (together ? "wij" : "ik")),
                  said.get().group(),
                  together ? "meer handtekeningen" : "één handtekening"));
          return;
        }
      }
    }
  }
}
