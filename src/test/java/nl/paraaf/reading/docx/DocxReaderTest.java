package nl.paraaf.reading.docx;

import static nl.paraaf.reading.docx.DocxFile.mark;
import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.root;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.reading.Shown;
import nl.paraaf.source.SourceTexts;
import org.junit.jupiter.api.Test;

/** What Word and its relatives write, and what a reader sees of it. */
class DocxReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceTexts texts = new SourceTexts();

  private Manuscript read(DocxFile file) {
    return DocxReader.read("brief.docx", file.bytes(), texts, diagnostics).orElseThrow();
  }

  private String shown(String body) {
    return Shown.of(read(DocxFile.of(body)));
  }

  private List<String> told() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                "%s: %s [%s] %s"
                    .formatted(
                        texts.place(d.span()).orElse("?"),
                        d.severity().label(),
                        d.code(),
                        d.message()))
        .toList();
  }

  @Test
  void headingsAreKnownByStyleAndOutline() {
    assertEquals(
        """
        HEADING n1: Inleiding
        HEADING n2: Lessen
        HEADING n2: Doelgroep
        HEADING n3: Los
        PARAGRAPH: Tekst.
        CAPTION: Tabel 1
        """,
        shown(
            p("Kop1", t("Inleiding"))
                + p("Kop2", t("Lessen"))
                + p("Tussenkop", t("Doelgroep"))
                + p("<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + t("Los"))
                + p(t("Tekst."))
                + p("Inhopg1", t("Inleiding 3"))
                + p("Bijschrift", t("Tabel 1"))
                + p("")));
  }

  @Test
  void splitRunsAreOneText() {
    assertEquals(
        "PARAGRAPH: De verduurzaming van Tata Steel.\n",
        shown(
            p(
                t("De ver")
                    + "<w:proofErr w:type=\"spellStart\"/>"
                    + t("duur")
                    + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
                    + "<w:r><w:softHyphen/></w:r>"
                    + t("za\u00adming van ")
                    + "<w:smartTag><w:smartTag>"
                    + t("Tata Steel")
                    + "</w:smartTag></w:smartTag>"
                    + t("."))));
  }

  @Test
  void signsOfWordAreCharacters() {
    assertEquals(
        "PARAGRAPH: Datum\t30 juni⏎Betreft CO₂, 10⁶ m² en NOₓ; niet\u2011ETS{3}\n",
        shown(
            p(
                t("Datum")
                    + "<w:r><w:tab/><w:t>30 juni</w:t><w:br/><w:t>Betreft CO</w:t></w:r>"
                    + t("<w:vertAlign w:val=\"subscript\"/>", "2")
                    + t(", 10")
                    + t("<w:vertAlign w:val=\"superscript\"/>", "6")
                    + t(" m")
                    + t("<w:vertAlign w:val=\"superscript\"/>", "2")
                    + t(" en NO")
                    + t("<w:vertAlign w:val=\"subscript\"/>", "x")
                    + t("; niet")
                    + "<w:r><w:noBreakHyphen/></w:r>"
                    + t("ETS")
                    + t("<w:vertAlign w:val=\"superscript\"/>", "3"))));
  }

  @Test
  void emptyLinesInAParagraphMakeParagraphs() {
    assertEquals(
        "PARAGRAPH: Een.\nPARAGRAPH: Twee⏎drie.\n",
        shown(
            p(
                "<w:r><w:t>Een.</w:t><w:br/><w:br/><w:t>Twee</w:t><w:br/><w:t>drie.</w:t><w:br/>"
                    + "</w:r>")));
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>"
            + t(text));
  }

  @Test
  void itemsMakeListsThatEndAtAParagraph() {
    assertEquals(
        """
        ITEM 1.1 n1: een
        ITEM 2.1 n2: een a
        ITEM 2.2 n2: een b
        ITEM 1.2 n1: twee
        PARAGRAPH 1.2 n1: meer van twee
        PARAGRAPH: Tussen.
        ITEM 3.1 n1: ander
        ITEM 4.1 n1: van stijl
        PARAGRAPH: niet genummerd
        ITEM 5.1 n1: getypt
        ITEM 5.2 n1: getypt
        """,
        shown(
            item(3, 0, "een")
                + item(3, 1, "een a")
                + item(3, 1, "een b")
                + item(3, 0, "twee")
                + p("Lijstalinea", t("meer van twee"))
                + p(t("Tussen."))
                + item(3, 0, "ander")
                + p("Opsomming", t("van stijl"))
                + item(0, 0, "niet genummerd")
                + p(t("•\tgetypt"))
                + p(t("- getypt"))));
  }

  private static String cell(String content) {
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
  }

  @Test
  void cellsKnowTheirRow() {
    Manuscript text =
        read(
            DocxFile.of(
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell(p(t("Bedrijf")))
                    + cell(p(t("Fase")))
                    + "</w:tr><w:tr>"
                    + cell(p(t("Cosun")))
                    + cell(item(3, 0, "JLoI") + item(3, 0, "EoP"))
                    + "</w:tr></w:tbl><w:tbl><w:tr>"
                    + cell(p(t("Een kader")) + p(t("Tekst in een kader.")))
                    + "</w:tr></w:tbl>"));
    assertEquals(
        """
        CELL 1.0: Bedrijf
        CELL 1.0: Fase
        CELL 1.1: Cosun
        ITEM 2.1 n1: JLoI
        ITEM 2.2 n1: EoP
        PARAGRAPH: Een kader
        PARAGRAPH: Tekst in een kader.
        """,
        Shown.of(text));
    assertEquals(
        "brief.docx, tabel 1, rij 2", texts.place(text.passages().get(2).at(0, 5)).orElseThrow());
  }

  @Test
  void notesFollowTheirParagraph() {
    Manuscript text =
        read(
            DocxFile.of(
                    p(t("Een brief.") + mark(2) + t(" En een nota") + mark(1))
                        + p(t("Slot.") + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"))
                .withFootnotes("Kamerstuk 1.", "Kamerstuk 2.")
                .with(
                    "word/endnotes.xml",
                    root("endnotes", "<w:endnote w:id=\"5\">" + p(t("Eind.")) + "</w:endnote>")));
    assertEquals(
        """
        PARAGRAPH: Een brief.{1} En een nota{2}
        NOTE 0.1: Kamerstuk 2.
        NOTE 0.2: Kamerstuk 1.
        PARAGRAPH: Slot.{i}
        NOTE: Eind.
        """,
        Shown.of(text));
    assertEquals(
        "brief.docx, voetnoot 2", texts.place(text.passages().get(2).at(0, 1)).orElseThrow());
    assertEquals(
        "brief.docx, eindnoot i", texts.place(text.passages().get(4).at(0, 1)).orElseThrow());
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  @Test
  void ofFieldsTheResultIsRead() {
    Manuscript text =
        read(
            DocxFile.of(
                    p(
                        t("Zie ")
                            + field("begin")
                            + "<w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r>"
                            + field("separate")
                            + t("tabel 1")
                            + field("end")
                            + t(" en ")
                            + "<w:hyperlink r:id=\"rId9\">"
                            + t("de site")
                            + "</w:hyperlink>"
                            + t(" en ")
                            + "<w:fldSimple w:instr=\" PAGE \">"
                            + t("3")
                            + "</w:fldSimple>"
                            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                            + t(" Kies een datum")
                            + "</w:sdtContent></w:sdt>"))
                .with(
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"rId9\" Type=\"x/hyperlink\""
                        + " Target=\"https://voorbeeld.nl\" TargetMode=\"External\"/>"
                        + "</Relationships>"));
    assertEquals("PARAGRAPH: Zie tabel 1 en de site en 3 Kies een datum\n", Shown.of(text));
    assertEquals(
        List.of(
            new Passage.Stretch(StretchKind.REFERENCE, 4, 11, ""),
            new Passage.Stretch(StretchKind.LINK, 15, 22, "https://voorbeeld.nl"),
            new Passage.Stretch(StretchKind.PLACEHOLDER, 27, 42, "")),
        text.passages().get(0).stretches());
  }

  @Test
  void aTableOfContentsIsNotReadAgain() {
    assertEquals(
        "HEADING n1: Inleiding\n",
        shown(
            p(
                    field("begin")
                        + "<w:r><w:instrText>TOC \\o \"1-3\"</w:instrText></w:r>"
                        + field("separate")
                        + t("Inleiding 1"))
                + p(t("Slot 2"))
                + p(t("Los 3") + field("end"))
                + p("Kop1", t("Inleiding"))));
  }

  @Test
  void changesAreReadAsAccepted() {
    assertEquals(
        "PARAGRAPH: Een brief van de minister.\nPARAGRAPH: Twee delen.\n",
        shown(
            p(
                    t("Een ")
                        + "<w:del><w:r><w:delText>nota</w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + t("brief")
                        + "</w:ins>"
                        + t(" van ")
                        + "<w:moveFrom>"
                        + t("het kabinet")
                        + "</w:moveFrom>"
                        + "<w:moveTo>"
                        + t("de minister")
                        + "</w:moveTo>"
                        + t("."))
                + p("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + t("Twee "))
                + p(t("delen."))));
    assertEquals(
        List.of(
            "brief.docx, alinea 1: waarschuwing [open-wijzigingen] het document bevat bijgehouden"
                + " wijzigingen; hier staat de eerste"),
        told());
  }

  @Test
  void whatIsHiddenIsToldAndNotRead() {
    assertEquals(
        "PARAGRAPH: Een brief.\nPARAGRAPH: Nog een.\n",
        shown(
            p(t("Een brief."))
                + p(
                    t("Nog een")
                        + t("<w:vanish/>", " geheim")
                        + t("<w:rStyle w:val=\"Geheim\"/>", " meer")
                        + t("<w:vanish w:val=\"0\"/>", ".")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>")));
    assertEquals(
        List.of(
            "brief.docx, alinea 2: waarschuwing [opmerkingen-in-kantlijn] het document bevat"
                + " opmerkingen in de kantlijn; hier staat de eerste",
            "brief.docx, alinea 2: waarschuwing [verborgen-tekst] het document bevat verborgen"
                + " tekst; hier staat de eerste"),
        told());
  }

  @Test
  void textBoxesAreReadOnceAfterTheirParagraph() {
    String box = "<w:txbxContent>" + p(t("In het vak.")) + "</w:txbxContent>";
    assertEquals(
        "PARAGRAPH: Met een vak.\nPARAGRAPH: In het vak.\n",
        shown(
            p(
                t("Met een vak.")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")));
  }

  @Test
  void pagesAreKnownWhereWordLeftThem() {
    Manuscript text =
        read(
            DocxFile.of(
                p(t("Een."))
                    + p("<w:r><w:br w:type=\"page\"/></w:r>")
                    + p("<w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r>")));
    assertEquals(
        "brief.docx, alinea 2 (blz. 2)",
        texts.place(text.passages().get(1).at(0, 1)).orElseThrow());
  }

  @Test
  void otherPrefixesAndTheStrictFormAreReadToo() {
    DocxFile file =
        DocxFile.of("")
            .with(
                "word/document.xml",
                "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body>"
                    + "<x:p><x:r><x:t>Streng.</x:t></x:r></x:p></x:body></x:document>");
    assertEquals("PARAGRAPH: Streng.\n", Shown.of(read(file)));
  }
}
