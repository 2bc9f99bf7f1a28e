package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.domain.Editie.Ondertekenaar;
import nl.paraaf.domain.Editie.Ondertekening;
import nl.paraaf.domain.Editie.Wijze;
import nl.paraaf.domain.Records;
import org.junit.jupiter.api.Test;

final class SigningTest {
  private static final Ondertekenaar FIRST = new Ondertekenaar("Sophie Hermans", "minister-kgg");
  private static final Ondertekenaar SECOND =
      new Ondertekenaar("A.A. (Thierry) Aartsen", "staatssecretaris-ienw");
  private static final String BEHALF =
      "Ik schrijf dit mede namens de staatssecretaris van Infrastructuur en Waterstaat.";

  private final Signing rule = new Signing();

  private static EditionCase signed(Wijze way, List<Ondertekenaar> who, String... letter) {
    return new EditionCase()
        .registers(Government.registers())
        .edition(e -> Records.signed(e, new Ondertekening(way, who)))
        .letter(letter);
  }

  @Test
  void theWayOfSigningFitsTheNumber() {
    assertEquals(
        List.of(
            "ondertekening-past-niet bij de wijze enkel past niet dat er 2 ondertekenaars zijn"),
        signed(Wijze.ENKEL, List.of(FIRST, SECOND), "Tekst.").found(rule));
    assertEquals(
        List.of(
            "ondertekening-past-niet bij de wijze mede_namens past niet dat er 1 ondertekenaars"
                + " zijn"),
        signed(Wijze.MEDE_NAMENS, List.of(FIRST), "Tekst.").found(rule));
  }

  @Test
  void onBehalfOfWhomTheTextSpeaksIsRecorded() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:16 mede-namens-strijdig de tekst spreekt mede namens de staatssecretaris"
                + " van Infrastructuur en Waterstaat, maar de brief is enkel ondertekend"),
        signed(Wijze.ENKEL, List.of(FIRST), BEHALF).found(rule));
    assertEquals(List.of(), signed(Wijze.MEDE_NAMENS, List.of(FIRST, SECOND), BEHALF).found(rule));
    assertEquals(
        List.of(
            "voortgangsbrief:1:8 mede-namens-strijdig de tekst spreekt mede namens de minister van"
                + " Financiën, maar die is geen ondertekenaar"),
        signed(
                Wijze.MEDE_NAMENS,
                List.of(FIRST, SECOND),
                "Dit is mede namens de minister van Financiën.")
            .found(rule));
  }

  @Test
  void underTheLetterStandWhoSign() {
    String[] blocks = {
      "@ Sophie Hermans",
      "@ Minister van Klimaat en Groene Groei",
      "@ Staatssecretaris van Infrastructuur en Waterstaat"
    };
    assertEquals(
        List.of(), signed(Wijze.MEDE_ONDERTEKEND, List.of(FIRST, SECOND), blocks).found(rule));
    assertEquals(
        List.of(
            "handtekeningen-wijken-af onder de brief staat ten onrechte het ambt Staatssecretaris van"
                + " Infrastructuur en Waterstaat"),
        signed(Wijze.MEDE_NAMENS, List.of(FIRST, SECOND), blocks).found(rule));
    assertEquals(
        List.of(
            "handtekeningen-wijken-af onder de brief ontbreekt het ambt Staatssecretaris van"
                + " Infrastructuur en Waterstaat"),
        signed(Wijze.MEDE_ONDERTEKEND, List.of(FIRST, SECOND), blocks[0], blocks[1]).found(rule));
  }

  @Test
  void aLetterHasTheVoiceOfItsSignatories() {
    assertEquals(
        List.of(
            "voortgangsbrief:2:14 stem-past-niet de brief zegt ‘ik’, maar heeft meer handtekeningen"),
        signed(
                Wijze.MEDE_ONDERTEKEND,
                List.of(FIRST, SECOND),
                "Wij gaan door.",
                "Daarover zeg ik niets.")
            .found(rule));
    assertEquals(
        List.of(
            "voortgangsbrief:1:1 stem-past-niet de brief zegt ‘Wij’, maar heeft één handtekening"),
        signed(Wijze.ENKEL, List.of(FIRST), "Wij gaan door.").found(rule));
    assertEquals(
        List.of(),
        signed(Wijze.ENKEL, List.of(FIRST), "Ik ga door, zoals ‘wij’ in de Wijersnota.")
            .found(rule));
  }
}
