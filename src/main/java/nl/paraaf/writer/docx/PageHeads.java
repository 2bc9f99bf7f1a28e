package nl.paraaf.writer.docx;

import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Part.Layout;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;

/** The heads and feet of the pages: each kind of page has its own pair of parts. */
final class PageHeads {
  private final HouseStyle house;
  private final DocumentInfo info;
  private final MainDocumentPart main;
  private int count;

  /** Relationship ids of a head and a foot. */
  record Pair(String header, String footer) {}

  PageHeads(HouseStyle house, DocumentInfo info, MainDocumentPart main) {
    this.house = house;
    this.info = info;
    this.main = main;
  }

  /**
   * Makes a pair.
   *
   * @param letterhead whether these are for the page with the letterhead, where the head is empty
   *     but for its height: it keeps the text below the address
   */
  Pair add(Layout layout, boolean letterhead) throws InvalidFormatException {
    count++;
    HeaderPart header = new HeaderPart(new PartName("/word/header" + count + ".xml"));
    header.setJaxbElement(header(letterhead));
    FooterPart footer = new FooterPart(new PartName("/word/footer" + count + ".xml"));
    footer.setJaxbElement(footer(layout));
    return new Pair(main.addTargetPart(header).getId(), main.addTargetPart(footer).getId());
  }

  private Hdr header(boolean letterhead) {
    WordXml xml = new WordXml("hdr");
    xml.start("p").start("pPr").leaf("pStyle", "val", StyleId.HEADER);
    if (letterhead) {
      double room = house.pagina().kenmerkBoven() - house.pagina().boven() / 2;
      xml.leaf("spacing", "line", "" + Measure.mm(room), "lineRule", "exact");
    }
    xml.end("pPr");
    if (info.status() == Status.CONCEPT) {
      Watermark.write(xml, house, count);
    }
    if (!letterhead) {
      marking(xml, info.runningTitle());
      text(xml, info.runningTitle());
    }
    return xml.end("p").finish(Hdr.class);
  }

  private Ftr footer(Layout layout) {
    WordXml xml = new WordXml("ftr");
    xml.start("p").start("pPr").leaf("pStyle", "val", StyleId.FOOTER).start("tabs");
    HouseStyle.Pagina page = house.pagina();
    if (layout == Layout.LETTER) {
      double column = page.kolomLinks() - page.links();
      xml.leaf("tab", "val", "left", "pos", "" + Measure.mm(column)).end("tabs");
      double beyond =
          page.rechtsBrief() - (page.breedte() - page.kolomLinks() - page.kolomBreedte());
      xml.leaf("ind", "right", "-" + Measure.mm(beyond));
    } else {
      int width = Sections.textWidth(page, layout);
      xml.leaf("tab", "val", "right", "pos", "" + width).end("tabs");
    }
    xml.end("pPr");
    marking(xml, info.notice());
    text(xml, info.notice());
    xml.start("r").leaf("tab").end("r");
    text(xml, house.woorden().pagina() + " ");
    FieldCode.write(xml, "PAGE", "1");
    text(xml, " " + house.woorden().van() + " ");
    FieldCode.write(xml, "NUMPAGES", "1");
    return xml.end("p").finish(Ftr.class);
  }

  /** For whom the document is, on every page, before what else stands there. */
  private void marking(WordXml xml, String next) {
    if (!info.marking().isEmpty()) {
      xml.start("r").start("rPr").leaf("b").end("rPr");
      xml.start("t", "xml:space", "preserve").text(info.marking()).end("t").end("r");
      text(xml, next.isEmpty() ? "" : " | ");
    }
  }

  private static void text(WordXml xml, String text) {
    if (!text.isEmpty()) {
      xml.start("r").start("t", "xml:space", "preserve").text(text).end("t").end("r");
    }
  }
}
