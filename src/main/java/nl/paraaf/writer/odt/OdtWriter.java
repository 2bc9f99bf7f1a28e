package nl.paraaf.writer.odt;

import java.time.Duration;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.office.Office;
import nl.paraaf.office.OfficeException;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * Writes documents as OpenDocument text, with LibreOffice. Where that is not installed or fails, a
 * diagnostic says so and nothing is written. The same document gives the same bytes with the same
 * version of LibreOffice; another version can word the same file in other bytes.
 */
public final class OdtWriter implements DocumentWriter {
  private static final byte[] NOTHING = {};
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final DocumentWriter docx;
  private final Optional<Office> office;

  /**
   * Uses the LibreOffice of this machine.
   *
   * @param docx writes what LibreOffice reads
   */
  public OdtWriter(DocumentWriter docx) {
    this(docx, Office.installed(LIMIT));
  }

  OdtWriter(DocumentWriter docx, Optional<Office> office) {
    this.docx = docx;
    this.office = office;
  }

  @Override
  public Format format() {
    return Format.ODT;
  }

  @Override
  public void prepare() {
    docx.prepare();
  }

  @Override
  public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
    if (office.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "odt-zonder-libreoffice",
              "voor ODT is LibreOffice nodig, en dat is hier niet gevonden",
              Span.nowhere(),
              "installeer LibreOffice zodat soffice te starten is, of kies een ander formaat"));
      return NOTHING;
    }
    byte[] source = docx.write(document, style, diagnostics);
    try {
      return OdtPackage.tidied(new Conversion(office.get()).odt(source));
    } catch (OfficeException e) {
      diagnostics.add(
          Diagnostic.error(
              "odt-mislukt",
              "LibreOffice maakt geen ODT van " + document.info().name() + ": " + e.getMessage(),
              Span.nowhere(),
              "probeer het opnieuw, of kies een ander formaat"));
      return NOTHING;
    }
  }
}
