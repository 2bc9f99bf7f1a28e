package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Afkorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AbbreviationsTest {
  private final Abbreviations rule = new Abbreviations();

  private List<String> found(String... lines) {
    Registers none = Registers.none();
    Registers registers =
        new Registers(
            none.bronnen(),
            none.kamerstukken(),
            none.moties(),
            none.toezeggingen(),
            none.personen(),
            none.ambten(),
            none.organisaties(),
            none.clusters(),
            none.instrumenten(),
            List.of(
                new Afkorting("EU", "Europese Unie", true),
                new Afkorting("EoP", "Expression of Principles", false),
                new Afkorting("ETS", "Emissions Trading System", false),
                new Afkorting("IKC-ETS", "Indirecte Kostencompensatie ETS", false),
                new Afkorting("AVI", "afvalverbrandingsinstallatie", false),
                new Afkorting("SDE++", "Stimulering Duurzame Energieproductie", false)),
            none.begrippen(),
            none.cijfers());
    return Texts.found(rule, new Surroundings(Optional.empty(), registers), Texts.of(lines));
  }

  @Test
  void theFirstUseNeedsTheFullForm() {
    assertEquals(
        List.of(
            "2:13 afkorting-zonder-uitleg EoP staat er zonder uitleg; voluit is het Expression of"
                + " Principles"),
        found("# De EoP", "Er zijn elf EoP’s getekend.", "Een EoP bindt niet."));
  }

  @Test
  void theExplanationComesFirst() {
    assertEquals(
        List.of("1:5 afkorting-te-laat EoP wordt hier gebruikt en pas verderop uitgelegd"),
        found(
            "Een EoP bindt niet.",
            "De Expression of Principles (EoP) is een ambitie.",
            "De EoP’s en de EoP-tekst."));
  }

  @Test
  void oneExplanationIsEnough() {
    assertEquals(
        List.of(
            "2:27 afkorting-twee-keer-uitgelegd EoP is al eerder in dit stuk uitgelegd",
            "4:46 afkorting-twee-keer-uitgelegd NPVI is al eerder in dit stuk uitgelegd"),
        found(
            "De Expression of Principles (EoP) en de EoP.",
            "Expression of Principles (EoP).",
            "Nationaal Programma Verduurzaming Industrie (NPVI).",
            "Nationaal Programma Verduurzaming Industrie (NPVI)."));
  }

  @Test
  void aTermOfAListOfDefinitionsHoldsForTheWholeText() {
    assertEquals(
        List.of(),
        found("Deze EoP bindt niet.", "- EoP", "de Expression of Principles", "De EoP en de EoP."));
  }

  @Test
  void anExplanationWithoutUseIsAHint() {
    assertEquals(
        List.of(
            "1:30 afkorting-weinig-gebruikt EoP wordt uitgelegd, maar daarna niet meer gebruikt"),
        found("De Expression of Principles (EoP) is getekend."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De EU en de EU-landen.",
        "Een Expression of Principles (EoP). Een EoP is er. De EoP’s ook.",
        "Een Expression of Principles (hierna: EoP). Een EoP is er. De EoP-tekst ook.",
        "Een EoP (Expression of Principles). Een EoP is er. De EoP-tekst ook.",
        "De Indirecte Kostencompensatie ETS (IKC-ETS). De IKC-ETS helpt. De IKC-ETS ook.",
        "De afvalverbrandingsinstallaties (AVI’s). Een AVI is er. Bij AVI's ook.",
        "De Stimulering Duurzame Energieproductie (SDE++). De SDE++ helpt. Ook de SDE++-ronde.",
        "Een verklaring (Expression of Principles, EoP). Een EoP is er. De EoP-tekst ook.",
        "Verordening (EU) nr. 596/2014 en Verordening (EU) nr. 651/2014.",
        "Een epos heeft EoPia niet.",
        "Het lid Postma (NSC) en het lid Van Nispen van de SP (SP).",
        "De Europese Unie (EU) en de EU. De EU ook.",
        "Zie de Wet op de ETSA.",
        "De avi’s van toen heten nu anders.",
        "In Avignon staat er één."
      })
  void goodUseIsLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}
