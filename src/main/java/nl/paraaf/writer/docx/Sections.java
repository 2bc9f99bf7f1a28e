package nl.paraaf.writer.docx;

import java.util.EnumMap;
import java.util.Map;
import nl.paraaf.document.Part.Layout;
import nl.paraaf.style.HouseStyle.Pagina;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.wml.SectPr;

/** The shapes of the pages, each with its heads and feet. */
final class Sections {
  private final Pagina page;
  private final PageHeads heads;
  private final Map<Layout, PageHeads.Pair> pairs = new EnumMap<>(Layout.class);

  Sections(Pagina page, PageHeads heads) {
    this.page = page;
    this.heads = heads;
  }

  /** Room for text between the margins, in twips. */
  static int textWidth(Pagina page, Layout layout) {
    return Measure.mm(
        switch (layout) {
          case LETTER -> page.breedte() - page.links() - page.rechtsBrief();
          case PORTRAIT -> page.breedte() - page.links() - page.rechtsBreed();
          case LANDSCAPE -> page.hoogte() - 2 * page.liggend();
        });
  }

  /** The properties of a section; with a letterhead its first page differs. */
  SectPr properties(Layout layout, boolean letterhead) throws InvalidFormatException {
    PageHeads.Pair first = letterhead ? heads.add(layout, true) : null;
    PageHeads.Pair later = pairs.get(layout);
    if (later == null) {
      later = heads.add(layout, false);
      pairs.put(layout, later);
    }
    WordXml xml = new WordXml("sectPr");
    references(xml, "default", later);
    if (letterhead) {
      references(xml, "first", first);
    }
    xml.leaf("type", "val", "nextPage");
    paper(xml, layout);
    if (letterhead) {
      xml.leaf("titlePg");
    }
    return xml.finish(SectPr.class);
  }

  private static void references(WordXml xml, String type, PageHeads.Pair pair) {
    xml.leaf("headerReference", "type", type, "r:id", pair.header());
    xml.leaf("footerReference", "type", type, "r:id", pair.footer());
  }

  private void paper(WordXml xml, Layout layout) {
    String width = "" + Measure.mm(page.breedte());
    String height = "" + Measure.mm(page.hoogte());
    if (layout == Layout.LANDSCAPE) {
      xml.leaf("pgSz", "w", height, "h", width, "orient", "landscape");
      double all = page.liggend();
      margins(xml, all, all, all, all);
    } else {
      xml.leaf("pgSz", "w", width, "h", height);
      double right = layout == Layout.LETTER ? page.rechtsBrief() : page.rechtsBreed();
      margins(xml, page.boven(), right, page.onder(), page.links());
    }
  }

  private static void margins(WordXml xml, double top, double right, double bottom, double left) {
    xml.leaf(
        "pgMar",
        "top",
        "" + Measure.mm(top),
        "right",
        "" + Measure.mm(right),
        "bottom",
        "" + Measure.mm(bottom),
        "left",
        "" + Measure.mm(left),
        "header",
        "" + Measure.mm(top / 2),
        "footer",
        "" + Measure.mm(bottom / 2),
        "gutter",
        "0");
  }
}
