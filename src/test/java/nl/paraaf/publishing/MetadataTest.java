package nl.paraaf.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

/** The files say what they were given, and nothing else; the schemas find nothing. */
class MetadataTest {
  private static final String KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/";
  private static final FileFacts PDF =
      new FileFacts("brief.pdf", 1234, "ab".repeat(32), term("PDF/A-2a", "fmt/476"));

  private static Term term(String label, String code) {
    return new Term(label, Optional.of(code), "de lijst");
  }

  private static Term open(String label) {
    return new Term(label, Optional.empty(), "[lijst nog niet bekend]");
  }

  private static Description description(String title, Term kind) {
    return new Description(
        List.of("2025-06-30/brief", "DGKI / 123"),
        title,
        "Waar het over gaat",
        "Ministerie van Klimaat en Groene Groei",
        LocalDate.of(2025, 6, 30),
        "nl-NL",
        term("KGG", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1182"),
        kind,
        term("vergaderstukken Staten-Generaal", KERN + "c_c76862ab"),
        term("Nederlands", "http://publications.europa.eu/resource/authority/language/NLD"),
        term("vaststelling", KERN + "c_641ecd76"),
        open("[waardering van brief nog niet bekend]"),
        term("openbaar", "O"));
  }

  private static final Description LETTER =
      description("Voortgang", term("Kamerbrief", KERN + "c_49599e6c"));

  @Test
  void theDescriptionForPublication() throws IOException {
    Expectation.matches("publishing/expected.diwoo.xml", text(Diwoo.of(LETTER)));
  }

  @Test
  void theDescriptionForTheArchive() throws IOException {
    byte[] xml = Mdto.document(LETTER, List.of(PDF));
    Expectation.matches("publishing/expected.mdto.xml", text(xml));
  }

  @Test
  void theDescriptionOfAFile() throws IOException {
    Expectation.matches("publishing/expected.pdf.mdto.xml", text(Mdto.file(LETTER, PDF)));
  }

  @Test
  void theSchemasFindNothing() throws IOException {
    assertEquals("", Judge.verdict("diwoo.xsd", Diwoo.of(LETTER)));
    assertEquals("", Judge.verdict("mdto.xsd", Mdto.document(LETTER, List.of(PDF))));
    assertEquals("", Judge.verdict("mdto.xsd", Mdto.document(LETTER, List.of())));
    assertEquals("", Judge.verdict("mdto.xsd", Mdto.file(LETTER, PDF)));
  }

  @Test
  void aValueWithoutCodeHasNoAttribute() throws IOException {
    byte[] xml = Diwoo.of(description("Voortgang", open("[documentsoort nog niet bekend]")));
    assertEquals("", Judge.verdict("diwoo.xsd", xml));
    assertTrue(
        text(xml)
            .contains("<diwoo:documentsoort>[documentsoort nog niet bekend]</diwoo:documentsoort>"),
        text(xml));
  }

  @Test
  void theJudgeRefusesACodeThatNoListHas() throws IOException {
    byte[] xml = Diwoo.of(description("Voortgang", term("Kamerbrief", KERN + "c_verzonnen")));
    String verdict = Judge.verdict("diwoo.xsd", xml);
    assertTrue(verdict.contains("c_verzonnen"), verdict);
  }

  @Test
  void theJudgeRefusesAnEmptyTitle() throws IOException {
    String verdict =
        Judge.verdict("mdto.xsd", Mdto.document(description("", LETTER.kind()), List.of()));
    assertTrue(verdict.contains("for type 'tekst'"), verdict);
  }

  @Test
  void hostileTextStaysText() throws IOException {
    Description hostile = description("a <b> & \"c\" ]]> \u0001\ud83c\udf31", LETTER.kind());
    assertEquals("", Judge.verdict("diwoo.xsd", Diwoo.of(hostile)));
    assertEquals("", Judge.verdict("mdto.xsd", Mdto.document(hostile, List.of(PDF))));
    assertTrue(
        text(Diwoo.of(hostile))
            .contains("a &lt;b&gt; &amp; &quot;c&quot; ]]&gt; \ufffd\ud83c\udf31<"));
  }

  private static String text(byte[] xml) {
    return new String(xml, UTF_8);
  }
}
