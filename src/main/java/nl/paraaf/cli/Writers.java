package nl.paraaf.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.odt.OdtWriter;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.text.HtmlWriter;
import nl.paraaf.writer.text.MarkdownWriter;

/** The table of formats: one line for each. */
final class Writers {
  private Writers() {}

  static Map<Format, DocumentWriter> all() {
    Map<Format, DocumentWriter> table = new EnumMap<>(Format.class);
    DocxWriter docx = new DocxWriter();
    List.of(docx, new PdfWriter(), new HtmlWriter(), new MarkdownWriter(), new OdtWriter(docx))
        .forEach(writer -> table.put(writer.format(), writer));
    return table;
  }

  /** For walks that write nothing. */
  static Map<Format, DocumentWriter> none() {
    return Map.of();
  }
}
