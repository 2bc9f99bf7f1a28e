package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.document.Samples;
import nl.paraaf.domain.Editie.Bijlage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnnexesTest {
  private static final Bijlage STAND =
      new Bijlage("Stand van zaken", Optional.of("bijlage-stand-van-zaken"), Optional.empty());
  private static final Bijlage ADVICE = new Bijlage("Advies", Optional.empty(), Optional.empty());

  private final Annexes rule = new Annexes();

  @Test
  void anAnnexThatIsReferredToIsThere() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:23 bijlage-bestaat-niet bijlage 3 bestaat niet: deze editie heeft 2"
                + " bijlagen",
            "voortgangsbrief:1:58 bijlage-bestaat-niet bijlage 4 bestaat niet: deze editie heeft 2"
                + " bijlagen"),
        new EditionCase()
            .annexes(STAND, ADVICE)
            .letter("Zie bijlage 1, en zie bijlagen 2 en 3. De stand staat in bijlage\u00a04.")
            .found(rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zie bijlage 1 en bijlage 2.",
        "Zie de bijlagen 1 en 2.",
        "Zie bijlagen 1 tot en met 2.",
        "Bijlage 1 bevat de stand. Bijlage 2 is het advies bij deze brief.",
        "Zie bijlage 1 bij deze brief, en bijlage 2. In bijlage 7 bij de brief van maart stond meer.",
        "Zie bijlage 1, bijlage 2, en bijlage 4 bij Kamerstuk 29 826, nr. 203.",
        "Zie bijlage 1 en 2. Bijlage I bij Richtlijn 2010/75/EU is een andere.",
        "Zie bijlage 1 en bijlage 2; bijlage 3 van de Verordening telt niet.",
        "Zie bijlagen 1 en 2 (bijlage 9 van het advies is vertrouwelijk)."
      })
  void eachIsReferredTo(String line) {
    assertEquals(
        List.of(), new EditionCase().annexes(STAND, ADVICE).letter(line).found(rule), line);
  }

  @Test
  void anAnnexWithoutReferenceIsFound() {
    assertEquals(
        List.of("bijlage-niet-genoemd de brief verwijst nergens naar bijlage 2 (‘Advies’)"),
        new EditionCase().annexes(STAND, ADVICE).letter("Zie bijlage 1.").found(rule));
    assertEquals(
        List.of(
            "voortgangsbrief:1:5 bijlage-bestaat-niet bijlage 1 bestaat niet: deze editie heeft geen"
                + " bijlagen"),
        new EditionCase().letter("Zie bijlage 1.").found(rule));
  }

  @Test
  void anAnnexHasTheNumberOfItsPlaceAndIsMade() {
    assertEquals(
        List.of(
            "bijlage-stand-van-zaken:1:1 bijlage-verkeerd-nummer dit document noemt zich bijlage 1,"
                + " maar is volgens brief.yaml bijlage 2"),
        new EditionCase()
            .annexes(ADVICE, STAND)
            .letter("Zie bijlagen 1 en 2.")
            .annex("# Bijlage 1. Stand van zaken")
            .found(rule));
    assertEquals(
        List.of("bijlage-niet-gemaakt er is geen document ‘stand’ dat met de brief wordt gemaakt"),
        new EditionCase()
            .annexes(new Bijlage("Stand", Optional.of("stand"), Optional.empty()))
            .letter("Zie bijlage 1.")
            .found(rule));
  }

  @Test
  void theColophonCountsThem() {
    Letterhead.Entry count = new Letterhead.Entry("Bijlage(n)", List.of(Line.of("3")));
    Letterhead head =
        new Letterhead(Line.of("KGG"), Line.of(""), List.of(), List.of(count), List.of());
    DocumentInfo info = Samples.letter().info();
    assertEquals(
        List.of("bijlagen-telling het colofon telt 3 bijlagen, maar deze editie heeft 1"),
        new EditionCase()
            .annexes(ADVICE)
            .letter("Zie bijlage 1.")
            .document(new Document(info, Optional.of(head), List.of()))
            .found(rule));
  }
}
