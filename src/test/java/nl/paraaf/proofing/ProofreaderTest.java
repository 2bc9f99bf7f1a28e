package nl.paraaf.proofing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.text.Texts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProofreaderTest {
  /** One for all: to load the library takes seconds. */
  private static final Proofreader READER =
      new Proofreader(Set.of("AnQore", "JLoI", "Alco Energy Rotterdam", "maatwerkaanpak"));

  @Test
  void anUnknownWordIsFoundAtItsPlace() {
    assertEquals(
        List.of("1:16 taal-spelling ‘verduurzamming’ staat niet in het woordenboek"),
        Texts.found(READER, "Het gaat om de verduurzamming van de industrie."));
  }

  @Test
  void aWrongFormIsFoundWithTheWordsOfTheLibrary() {
    assertEquals(
        List.of("1:1 taal-grammatica ‘Hij word’: u bedoelt vast ‘Hij wordt’"),
        Texts.found(READER, "Hij word volgend jaar directeur."));
  }

  @Test
  void whatCanBeSaidBetterIsAHint() {
    assertEquals(
        List.of(
            "1:1 taal-stijl ‘Doorheen de jaren’: ‘Doorheen de...’ is geen Standaardnederlands."
                + " Wellicht past hier beter: ‘Door de jaren heen’"),
        Texts.found(READER, "Doorheen de jaren is de uitstoot gedaald."));
    assertEquals(List.of(), Texts.found(READER, "Door de jaren heen is de uitstoot gedaald."));
  }

  @Test
  void aWordOfTheTextsThemselvesIsSuggested() {
    List<Diagnostic> found = new ArrayList<>();
    READER.check(
        Texts.of("De industrie en de provincie.", "De prvincie."), Surroundings.none(), found::add);
    assertEquals(
        List.of(
            "bedoelt u ‘provincie’?",
            "verbeter het woord, of zet het in woordenlijst.txt als het goed is"),
        found.get(0).hints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AnQore tekent de JLoI.",
        "Dit gebeurt ten behoeve van de industrie.",
        "Het plan is ten dele klaar, en heden ten dage nuttig.",
        "De concept-JLoI is besproken.",
        "Beide JLoI’s zijn getekend.",
        "Alco werkt in Rotterdam aan energie.",
        "Het gaat om toezegging TZ202410-136.",
        "De uitstoot van CO₂ daalt.",
        "Zo’n aanpak helpt de businesscase van het bedrijf."
      })
  void goodDutchIsLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(READER, line));
  }

  @Test
  void whatIsOpenAndWhereItIsAddressedIsLeftAlone() {
    String text = "Zie [onderwrp] en hettp.";
    Passage passage =
        new Passage(
            Kind.PARAGRAPH,
            text,
            0,
            0,
            0,
            List.of(),
            List.of(
                new Stretch(StretchKind.PLACEHOLDER, 4, 14, ""),
                new Stretch(StretchKind.LINK, 18, 23, "")),
            (from, to) -> Span.on("tekst", 1, from + 1, to - from));
    List<Diagnostic> found = new ArrayList<>();
    READER.check(new Manuscript("tekst", List.of(passage)), Surroundings.none(), found::add);
    assertEquals(List.of(), found);
  }
}
