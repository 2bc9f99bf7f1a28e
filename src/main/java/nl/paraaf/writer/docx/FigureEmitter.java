package nl.paraaf.writer.docx;

import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Block;
import nl.paraaf.document.Part;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Drawing;
import org.docx4j.dml.chart.CTChartSpace;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;

/** Puts a chart in a line of text: a part of its own, with the workbook that it is edited with. */
final class FigureEmitter {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The part of a page that a chart takes at most; the rest is for its caption. */
  private static final double PART_OF_PAGE = 0.9;

  private static final int EMU_PER_TWIP = 635;
  private static final int EMU_PER_POINT = 12700;
  private static final double TWIPS_PER_POINT = 20;

  private final HouseStyle house;
  private final Place place;

  FigureEmitter(HouseStyle house, Place place) {
    this.house = house;
    this.place = place;
  }

  /** Writes the run with the chart. */
  void write(Block.Figure figure) {
    double points = place.width() / TWIPS_PER_POINT;
    int number = figure.caption().number();
    NativeChart made = NativeChart.of(figure.chart(), house, points);
    double drawn = Drawing.of(figure.chart(), house, points).height();
    double height = Math.min(made.room() * drawn, PART_OF_PAGE * pageHeight());
    WordXml xml = place.story().xml();
    xml.start("r").start("drawing");
    xml.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    String wide = "" + place.width() * EMU_PER_TWIP;
    xml.leaf("wp:extent", "cx", wide, "cy", "" + Math.round(height * EMU_PER_POINT));
    xml.leaf("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    String name = figure.caption().label() + " " + number;
    xml.leaf("wp:docPr", "id", "" + number, "name", name, "descr", figure.alt());
    xml.leaf("wp:cNvGraphicFramePr");
    xml.start("a:graphic").start("a:graphicData", "uri", CHART);
    xml.leaf("c:chart", "r:id", relationship(made, number));
    xml.end("a:graphicData").end("a:graphic").end("wp:inline").end("drawing").end("r");
  }

  /** Height of the text on the page, in points. */
  private double pageHeight() {
    HouseStyle.Pagina page = house.pagina();
    boolean upright = place.width() <= Sections.textWidth(page, Part.Layout.PORTRAIT);
    double height =
        upright ? page.hoogte() - page.boven() - page.onder() : page.breedte() - 2 * page.liggend();
    return Measure.mm(height) / TWIPS_PER_POINT;
  }

  private String relationship(NativeChart made, int number) {
    try {
      Chart chart = new Chart(new PartName("/word/charts/chart" + number + ".xml"));
      String id = place.story().part().addTargetPart(chart).getId();
      PartName name = new PartName("/word/embeddings/Gegevens" + number + ".xlsx");
      EmbeddedPackagePart workbook = new EmbeddedPackagePart(name);
      workbook.setContentType(new ContentType(WORKBOOK));
      workbook.setBinaryData(made.workbook().bytes());
      String data = chart.addTargetPart(workbook).getId();
      chart.setJaxbElement(made.xml(data).finish(CTChartSpace.class));
      return id;
    } catch (InvalidFormatException e) {
      throw new ParaafFault("figuur " + number + " past niet in het DOCX-bestand", e);
    }
  }
}
