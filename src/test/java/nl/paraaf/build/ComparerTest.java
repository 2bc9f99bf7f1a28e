package nl.paraaf.build;

import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.reading.docx.DocxFile;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.redline.Proof;
import org.junit.jupiter.api.Test;

/** What a comparison tells its user when it is refused, or reads more than it shows. */
class ComparerTest {
  private static final byte[] OLD = DocxFile.ofParagraphs("Een.", "Twee.").bytes();
  private static final byte[] NOW = DocxFile.ofParagraphs("Een.", "Drie.").bytes();

  private static String said(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.message();
  }

  @Test
  void aFileThatIsNoRedlineProvesNothing() throws UnreadableException {
    Optional<Proof.Flaw> flaw = Proof.own(OLD, NOW, NOW);
    assertEquals(
        "vergelijking-niet-bewezen volgens het programma zelf geeft alles verwerpen niet het oude"
            + " document: na ‘[Standaard] Een.’ staat ‘[Standaard] Drie.’ in plaats van"
            + " ‘[Standaard] Twee.’",
        said(Comparer.told(flaw.orElseThrow(), "nieuw.docx")));
    assertEquals(
        "vergelijking-niet-bewezen volgens het programma zelf geeft alles aanvaarden niet het"
            + " nieuwe document: na ‘[Standaard] Een.’ staat ‘[Standaard] Twee.’ in plaats van"
            + " ‘[Standaard] Drie.’",
        said(Comparer.told(Proof.own(OLD, NOW, OLD).orElseThrow(), "nieuw.docx")));
  }

  @Test
  void pendingChangesCountAsAccepted() {
    String change = "<w:ins w:id=\"1\" w:author=\"A\">" + t("Drie.") + "</w:ins>";
    byte[] pending = DocxFile.of(p(t("Een.")) + p(change)).bytes();
    Comparer.Result result =
        Comparer.compare(
            new Comparer.Side("oud.docx", OLD),
            new Comparer.Side("nieuw.docx", pending),
            "Paraaf",
            false);
    assertEquals(
        List.of(
            "wijzigingen-aanvaard het document bevat al bijgehouden wijzigingen; ze gelden hier als"
                + " aanvaard"),
        result.outcome().diagnostics().stream().map(ComparerTest::said).toList());
    assertEquals("Alinea’s: 1 gewijzigd.", result.sentence());
  }
}
