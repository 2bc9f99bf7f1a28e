package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The route of initials in the internal nota of the sample. */
class ApprovalRouteTest {
  @TempDir Path folder;

  @Test
  void notaShowsTheRouteAndIsNotMadeVoidByIt() throws IOException {
    Desk desk = Desk.withSamples(folder);
    approve(desk, "voortgangsbrief", "Directeur");
    approve(desk, "beslisnota-intern", "Directeur");
    approve(desk, "beslisnota-intern", "Opsteller");
    assertEquals(
        List.of(
            "Opsteller",
            "—",
            "Q. Verzonnen",
            "Beslisnota, intern: paraaf gezet op 12\u00a0juni 2026",
            "Voortgangsbrief: nog niet",
            "—",
            "Directeur",
            "—",
            "Q. Verzonnen",
            "Beslisnota, intern: paraaf gezet op 12\u00a0juni 2026",
            "Voortgangsbrief: paraaf gezet op 12\u00a0juni 2026",
            "—",
            "Directeur-generaal",
            "—",
            "[naam]",
            "Beslisnota, intern: nog niet",
            "Voortgangsbrief: nog niet",
            "—"),
        route(desk));
    desk.change("content/edities/2026-06/opening.md", "voortgang van de", "vooruitgang van de");
    assertTrue(
        route(desk)
            .contains(
                "Voortgangsbrief: vervallen: tekst is gewijzigd na de paraaf van 12\u00a0juni 2026"),
        route(desk).toString());
    Desk.Said open = desk.run("toon", "beslisnota-openbaar");
    assertEquals(0, open.code(), open.err());
    assertFalse(open.out().contains("Verzonnen"));
    assertFalse(open.out().contains("paraaf gezet"));
  }

  @Test
  void oneOfMoreDocumentsMustBeNamed() throws IOException {
    Desk desk = Desk.withSamples(folder);
    assertEquals(
        """
        --- fouten
        fout [paraaf-welk-stuk] met ‘beslisnota’ is niet precies één document bedoeld
          hint: noem er een: --document beslisnota-intern; --document beslisnota-openbaar
        --- 3
        """,
        approve(desk, "beslisnota", "Directeur").all());
    assertEquals(
        """
        --- fouten
        fout [paraaf-welk-stuk] met ‘kabinetsreactie’ is niet precies één document bedoeld
          hint: noem er een: --document kabinetsreactie/amvi; --document kabinetsreactie/wkr
        --- 3
        """,
        approve(desk, "kabinetsreactie", "Jurist").all());
    assertEquals(
        "content/parafen/2026-06/kabinetsreacties/amvi.yaml\n",
        approve(desk, "kabinetsreactie/amvi", "Jurist").out());
    assertEquals(
        "content/parafen/juridisch/alco/jloi.yaml\n",
        approve(desk, "jloi", "Jurist", "--traject", "alco").out());
  }

  private static Desk.Said approve(Desk desk, String document, String role, String... more) {
    String[] arguments = {
      "paraaf",
      "--document",
      document,
      "--rol",
      role,
      "--naam",
      "Q. Verzonnen",
      "--datum",
      "2026-06-12",
      "--stil"
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return desk.run(all);
  }

  private static List<String> route(Desk desk) {
    List<String> lines = desk.run("toon", "beslisnota-intern").out().lines().toList();
    return lines.subList(lines.indexOf("Opmerking") + 1, lines.indexOf("Met akkoord van"));
  }
}
