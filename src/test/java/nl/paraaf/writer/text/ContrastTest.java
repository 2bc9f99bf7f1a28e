package nl.paraaf.writer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.style.Colours;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void ratiosAreThoseOfTheStandard() {
    assertEquals(21.0, Colours.contrast("000000", "FFFFFF"), 0.001);
    assertEquals(1.0, Colours.contrast("8A97A6", "8A97A6"), 0.001);
    // The greys on white that lie at both sides of level AA.
    assertEquals(4.54, Colours.contrast("767676", "FFFFFF"), 0.005);
    assertEquals(4.48, Colours.contrast("FFFFFF", "777777"), 0.005);
  }

  @Test
  void coloursOfTheHouseCanBeRead() {
    Diagnostics diagnostics = new Diagnostics();
    Contrast.check(HouseStyles.sample().kleur(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void stepsThatAreAlikeInGreyAreReported() {
    HouseStyle.Grafiek grafiek =
        new HouseStyle.Grafiek(
            List.of("DCE6F0", "B4C8DE", "8BA9CB", "BC9A9A", "36639A", "154273"), "C0C0C0");
    Diagnostics diagnostics = new Diagnostics();
    Contrast.check(HouseStyles.sample().grafiek(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    Contrast.check(grafiek, diagnostics);
    assertEquals(
        List.of(
            "[contrast-te-laag] kleur grafiek.lijn (C0C0C0) is op wit bijna niet te zien",
            "[contrast-te-laag] stap 4 van grafiek.stappen (BC9A9A) is in grijs niet duidelijk"
                + " donkerder dan stap 3 (8BA9CB)"),
        told(diagnostics));
  }

  private static List<String> told(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(d -> "[" + d.code() + "] " + d.message()).toList();
  }

  @Test
  void faintColourIsReportedWithItsGround() {
    HouseStyle.Kleur kleur =
        new HouseStyle.Kleur(
            "000000", "154273", "8A97A6", "DCE6F0", "EEF3F8", "7A7A7A", "FFF2B3", "E4E4E4");
    Diagnostics diagnostics = new Diagnostics();
    Contrast.check(kleur, diagnostics);
    assertEquals(
        List.of(
            "[contrast-te-laag] kleur link (7A7A7A) op kader (EEF3F8) heeft contrast 3,8, te weinig om te lezen",
            "[contrast-te-laag] kleur link (7A7A7A) op tabelkop (DCE6F0) heeft contrast 3,4, te weinig om te lezen",
            "[contrast-te-laag] kleur link (7A7A7A) op wit (FFFFFF) heeft contrast 4,3, te weinig om te lezen"),
        told(diagnostics));
  }
}
