package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.Passage;
import nl.paraaf.writer.Passages;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/** Writes DOCX. The walk: text and notes, then the parts they need, then the zip. */
public final class DocxWriter implements DocumentWriter {
  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public void prepare() {
    Assembly.prepare();
  }

  /** The parts of the package by their names. */
  @Override
  public List<Passage> read(byte[] file) {
    return Passages.of("", file);
  }

  @Override
  public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
    try {
      return FixedZip.of(new Assembly(document, style, diagnostics).assemble());
    } catch (Docx4JException e) {
      throw new ParaafFault("van " + document.info().name() + " kan geen DOCX worden gemaakt", e);
    }
  }
}
