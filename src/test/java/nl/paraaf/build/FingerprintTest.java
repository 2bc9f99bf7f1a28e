package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

/** By which a text is known again, and what does not matter for that. */
class FingerprintTest {
  private static Block paragraph(String text) {
    return new Block.Paragraph(
        Block.Paragraph.Role.BODY, List.of(new Inline.Text(text)), Span.nowhere());
  }

  private static Block section(String id, String text) {
    return new Block.Section(
        id, 1, "", List.of(new Inline.Text("Kop")), List.of(paragraph(text)), Span.nowhere());
  }

  private static String of(Status status, String marking, Block... blocks) {
    DocumentInfo info =
        new DocumentInfo(
            "brief", "Brief", "", "", "nl-NL", LocalDate.EPOCH, status, "", "", marking);
    List<Block> all = new ArrayList<>(List.of(blocks));
    return Fingerprint.of(
        new Document(info, Optional.empty(), List.of(new Part(Part.Layout.PORTRAIT, all))));
  }

  private static String of(Block... blocks) {
    return of(Status.CONCEPT, "", blocks);
  }

  @Test
  void wordsAndTheirOrderCount() {
    String text = of(paragraph("Een brief."), paragraph("En meer."));
    assertEquals(text, of(paragraph("Een brief."), paragraph("En meer.")));
    assertNotEquals(text, of(paragraph("Een brief!"), paragraph("En meer.")));
    assertNotEquals(text, of(paragraph("En meer."), paragraph("Een brief.")));
    assertNotEquals(text, of(paragraph("een brief."), paragraph("En meer.")));
  }

  @Test
  void spacesOfTypographyStatusAndMarkingDoNot() {
    String text = of(paragraph("Op 30 juni 2025 koelte café"));
    assertEquals(text, of(paragraph("Op 30\u00a0juni\u202f2025 koel\u00adte cafe\u0301")));
    assertEquals(text, of(Status.DEFINITIEF, "INTERN", paragraph("Op 30 juni 2025 koelte café")));
  }

  @Test
  void sectionThatShowsTheApprovalsIsNoPartOfTheText() {
    String text = of(section("parafenroute", "Nog niet"), section("kern", "Kern"));
    assertEquals(text, of(section("parafenroute", "Paraaf gezet"), section("kern", "Kern")));
    assertNotEquals(text, of(section("parafenroute", "Nog niet"), section("kern", "Meer")));
  }
}
