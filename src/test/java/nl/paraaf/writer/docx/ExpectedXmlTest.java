package nl.paraaf.writer.docx;

import java.io.IOException;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.source.DataPath;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

/** The markup itself, so that a change of it is seen and looked at. */
class ExpectedXmlTest {
  @Test
  void aSmallDocument() throws IOException {
    Expectation.matches("nl/paraaf/writer/docx/klein.document.xml", markup(small()));
  }

  @Test
  void aSmallAgreement() throws IOException {
    Document agreement = Agreements.of(List.of("doel", "duur"));
    Expectation.matches("nl/paraaf/writer/docx/overeenkomst.document.xml", markup(agreement));
  }

  private static String markup(Document document) {
    return indented(new DocxParts(Written.docx(document)).text("word/document.xml"));
  }

  private static Document small() {
    return Written.document(
        Written.section(
            1,
            "1",
            "Inleiding",
            Written.body(
                new Inline.Text("In "),
                new Inline.Reference("t", "tabel\u00a01"),
                new Inline.Text(" staan "),
                Written.field("content/a.yaml#/aantal", new Inline.Text("13")),
                new Inline.Text(" doelen voor CO"),
                new Inline.Script(Inline.Script.Kind.SUB, "2"),
                new Inline.Footnote(1, List.of(Written.body("Een noot."))),
                new Inline.Emphasis(
                    Inline.Emphasis.Kind.STRONG, List.of(new Inline.Text("; zie ook"))),
                new Inline.Placeholder("datum", "De datum.", DataPath.parse("content/a.yaml#/d"))),
            Written.list(
                Block.ListBlock.Style.DECIMAL,
                Written.item(Written.body("een")),
                Written.item(Written.body("twee")))),
        Written.table("t", 1, "Kop", "Cel"),
        new Block.Box(
            "k",
            1,
            List.of(new Inline.Text("Kader")),
            List.of(Written.body("In het kader.")),
            Written.HERE),
        Written.signatures("A", "B"));
  }

  /** A line for each tag; text stays on the line of its tag. */
  private static String indented(String xml) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (String line : xml.replace("><", ">\n<").lines().toList()) {
      boolean closes = line.startsWith("</");
      depth -= closes ? 1 : 0;
      out.append("  ".repeat(depth)).append(line).append('\n');
      boolean opens = line.matches("<[^?!/].*") && !line.endsWith("/>") && !line.contains("</");
      depth += opens ? 1 : 0;
    }
    return out.toString();
  }
}
