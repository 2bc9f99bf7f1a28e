package nl.paraaf.writer.docx;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook of one sheet, as small as Excel takes it. */
record Workbook(List<List<Cell>> rows) {
  /** The name of the sheet. */
  static final String SHEET = "Gegevens";

  /** Day one of Excel is 1 January 1900, and its 29 February 1900 never was. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  Workbook {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What stands in a cell. */
  sealed interface Cell {}

  /** Text; an empty one leaves the cell out. */
  record Text(String text) implements Cell {}

  /** A number. */
  record Number(BigDecimal value) implements Cell {}

  /** A day, shown as one. */
  record Day(LocalDate day) implements Cell {}

  static Cell empty() {
    return new Text("");
  }

  /** A day as Excel counts. */
  static long serial(LocalDate day) {
    return ChronoUnit.DAYS.between(DAY_ZERO, day);
  }

  /**
   * The cells of a column below the header.
   *
   * @param column from 0
   */
  String below(int column) {
    return SHEET + "!$" + letter(column) + "$2:$" + letter(column) + "$" + rows.size();
  }

  /** The cell of a column in the header. */
  static String header(int column) {
    return SHEET + "!$" + letter(column) + "$1";
  }

  private static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }

  /** The file. */
  byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>\
        <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            .formatted(MAIN, OFFICE, SHEET));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
    parts.put("xl/styles.xml", styles());
    parts.put("xl/worksheets/sheet1.xml", sheet());
    Map<String, byte[]> files = new LinkedHashMap<>();
    parts.forEach(
        (name, xml) -> files.put(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8)));
    return FixedZip.zipped(files);
  }

  private static String contentTypes() {
    StringBuilder xml = new StringBuilder();
    xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package");
    xml.append(".relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "/xl/workbook.xml", "sheet.main+xml");
    override(xml, "/xl/styles.xml", "styles+xml");
    override(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
    xml.append(TYPE).append(type).append("\"/>");
  }

  /** Relationships of kinds to targets, in turn. */
  private static String relationships(String... all) {
    StringBuilder xml = new StringBuilder();
    xml.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (int i = 0; i < all.length; i += 2) {
      xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"");
      xml.append(OFFICE).append('/').append(all[i]);
      xml.append("\" Target=\"").append(all[i + 1]).append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** Two looks of cells: as it comes, and a date (format 14 is the short date of the user). */
  private static String styles() {
    return """
    <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="2"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill></fills>\
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
    </styleSheet>"""
        .formatted(MAIN);
  }

  private String sheet() {
    StringBuilder xml = new StringBuilder();
    xml.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    for (int row = 1; row <= rows.size(); row++) {
      xml.append("<row r=\"").append(row).append("\">");
      List<Cell> cells = rows.get(row - 1);
      for (int column = 0; column < cells.size(); column++) {
        cell(xml, letter(column) + row, cells.get(column));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void cell(StringBuilder xml, String place, Cell cell) {
    if (cell instanceof Text text && !text.text().isEmpty()) {
      xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is>");
      xml.append("<t xml:space=\"preserve\">").append(escaped(text.text())).append("</t></is></c>");
    } else if (cell instanceof Number number) {
      xml.append("<c r=\"").append(place).append("\"><v>");
      xml.append(number.value().toPlainString()).append("</v></c>");
    } else if (cell instanceof Day day) {
      xml.append("<c r=\"").append(place).append("\" s=\"1\"><v>");
      xml.append(serial(day.day())).append("</v></c>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
