package nl.paraaf.reading.word;

import static nl.paraaf.reading.docx.DocxFile.mark;
import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.root;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.paraaf.reading.docx.DocxFile;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Canonical;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.tree.Inline;
import org.junit.jupiter.api.Test;

/** What a file says, whatever a word processor did to its XML, and with pending changes. */
class TreeReaderTest {
  private static final String BY = " w:id=\"1\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\"";

  private static DocumentTree tree(DocxFile file, View view) throws UnreadableException {
    return TreeReader.read(WordFile.open(file.bytes()), view).tree();
  }

  private static String said(String body, View view) throws UnreadableException {
    return String.join("\n", Canonical.of(tree(DocxFile.of(body), view)));
  }

  private static String ins(String runs) {
    return "<w:ins" + BY + ">" + runs + "</w:ins>";
  }

  private static String del(String text) {
    return "<w:del"
        + BY
        + "><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private static String marked(String mark, String runs) {
    return "<w:p><w:pPr><w:rPr><w:" + mark + BY + "/></w:rPr></w:pPr>" + runs + "</w:p>";
  }

  @Test
  void whatAWordProcessorAddsDoesNotMatter() throws UnreadableException {
    String plain = p(t("De brief telt 13 bedrijven."));
    String busy =
        "<w:p w:rsidR=\"00AB12CD\"><w:bookmarkStart w:id=\"3\" w:name=\"x\"/>"
            + "<w:proofErr w:type=\"spellStart\"/>"
            + t("De br")
            + t("ief telt ")
            + "<w:smartTag>"
            + t("13")
            + "</w:smartTag><w:r><w:lastRenderedPageBreak/>"
            + "<w:t xml:space=\"preserve\"> bedrijven.</w:t></w:r><w:bookmarkEnd w:id=\"3\"/></w:p>";
    assertEquals(said(plain, View.AS_IS), said(busy, View.AS_IS));
  }

  @Test
  void pendingChangesAreReadInThreeWays() throws UnreadableException {
    String body = p(t("De brief telt ") + del("13") + ins(t("15")) + t(" bedrijven."));
    assertEquals("[Standaard] De brief telt 15 bedrijven.", said(body, View.ACCEPTED));
    assertEquals("[Standaard] De brief telt 13 bedrijven.", said(body, View.REJECTED));
    assertEquals("[Standaard] De brief telt 1315 bedrijven.", said(body, View.AS_IS));
    Block.Paragraph paragraph = (Block.Paragraph) tree(DocxFile.of(body), View.AS_IS).body().get(0);
    List<Inline.Tracked> tracked =
        paragraph.content().stream().map(i -> ((Inline.Text) i).tracked()).toList();
    assertEquals(
        List.of(
            Inline.Tracked.NO, Inline.Tracked.DELETED, Inline.Tracked.INSERTED, Inline.Tracked.NO),
        tracked);
    assertTrue(tree(DocxFile.of(body), View.ACCEPTED).tracked());
  }

  @Test
  void aParagraphWithoutItsEndGoesOnInTheNext() throws UnreadableException {
    String body = marked("del", t("Een")) + p("Kop1", t("Twee"));
    assertEquals("[Kop1] EenTwee", said(body, View.ACCEPTED));
    assertEquals("[Standaard] Een\n[Kop1] Twee", said(body, View.REJECTED));
    String inserted = marked("ins", ins(t("Nieuw"))) + p(t("Twee"));
    assertEquals("[Standaard] Nieuw\n[Standaard] Twee", said(inserted, View.ACCEPTED));
    assertEquals("[Standaard] Twee", said(inserted, View.REJECTED));
  }

  @Test
  void rowsComeAndGo() throws UnreadableException {
    String row = "<w:tr><w:trPr><w:%s" + BY + "/></w:trPr><w:tc>%s</w:tc></w:tr>";
    String body =
        "<w:tbl><w:tr><w:tc>"
            + p(t("blijft"))
            + "</w:tc></w:tr>"
            + row.formatted("ins", p(ins(t("komt"))))
            + row.formatted("del", p(del("gaat")))
            + "</w:tbl>"
            + p(t("na"));
    assertTrue(said(body, View.ACCEPTED).contains("komt"));
    assertTrue(!said(body, View.ACCEPTED).contains("gaat"));
    assertTrue(said(body, View.REJECTED).contains("gaat"));
    assertTrue(!said(body, View.REJECTED).contains("komt"));
  }

  @Test
  void aTableOfWhichAllRowsGoIsGone() throws UnreadableException {
    String body =
        p(t("voor"))
            + "<w:tbl><w:tr><w:trPr><w:del"
            + BY
            + "/></w:trPr><w:tc>"
            + p(del("gaat"))
            + "</w:tc></w:tr></w:tbl>"
            + p(t("na"));
    assertEquals("[Standaard] voor\n[Standaard] na", said(body, View.ACCEPTED));
  }

  @Test
  void notesAndFieldsAreOneCharacterEach() throws UnreadableException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a \\h </w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + t("3")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    DocxFile file =
        DocxFile.of(p(t("tabel ") + field + mark(1) + t(".")))
            .with(
                "word/footnotes.xml",
                root("footnotes", "<w:footnote w:id=\"1\">" + p(t("Bron.")) + "</w:footnote>"))
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/>"
                    + "</Relationships>");
    DocumentTree tree = tree(file, View.AS_IS);
    Block.Paragraph paragraph = (Block.Paragraph) tree.body().get(0);
    assertEquals("tabel \uFFFC\uFFFC.", paragraph.flat());
    assertEquals("tabel 3.", paragraph.text());
    assertEquals(
        "[Standaard] tabel {REF 3}{noot}.\n  [voetnoot]\n    [Standaard] Bron.",
        String.join("\n", Canonical.of(tree)));
  }

  @Test
  void whatIsNotChangedIsWrittenAgain() throws UnreadableException {
    WordFile file =
        WordFile.open(DocxFile.of(p(t("Een &amp; &lt;twee&gt;")) + p(t("  drie "))).bytes());
    TreeReader.Result first = TreeReader.read(file, View.AS_IS);
    byte[] again = file.write();
    TreeReader.Result second = TreeReader.read(WordFile.open(again), View.AS_IS);
    assertEquals(Canonical.of(first.tree()), Canonical.of(second.tree()));
    assertArrayEquals(again, WordFile.open(again).write());
  }
}
