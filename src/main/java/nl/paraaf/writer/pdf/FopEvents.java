package nl.paraaf.writer.pdf;

import java.util.Locale;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.source.Span;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/**
 * What the engine has to say: about the content it becomes a warning to the writer, about our
 * XSL-FO it is a fault of ours, and nothing is dropped in silence.
 */
final class FopEvents implements EventListener {
  /** Of no consequence for any reader. */
  private static final Set<String> QUIET = Set.of("endPage", "layoutHasReachedParts");

  /** What the words and data of a document can cause. */
  private static final Set<String> CONTENT =
      Set.of(
          "glyphNotAvailable",
          "lineOverflows",
          "objectTooWide",
          "rowTooTall",
          "viewportBPDOverflow",
          "viewportIPDOverflow");

  private final Diagnostics diagnostics;
  private String fault = "";

  FopEvents(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  @Override
  public void processEvent(Event event) {
    String id = event.getEventID();
    String name = id.substring(id.lastIndexOf('.') + 1);
    if (event.getSeverity() == EventSeverity.INFO && QUIET.contains(name)) {
      return;
    }
    if (event.getSeverity() == EventSeverity.INFO || CONTENT.contains(name)) {
      diagnostics.add(warning(name, event));
    } else if (fault.isEmpty()) {
      fault = EventFormatter.format(event, Locale.ROOT);
    }
  }

  private static Diagnostic warning(String name, Event event) {
    if (name.equals("glyphNotAvailable")) {
      Object character = event.getParam("ch");
      return Diagnostic.warning(
          "teken-ontbreekt",
          "het teken ‘" + character + "’ bestaat niet in het lettertype van de PDF",
          place(event),
          "kies een ander teken");
    }
    return Diagnostic.warning(
        "past-niet-op-pagina",
        name.equals("lineOverflows")
            ? "een woord is te lang voor de breedte die het in de PDF heeft"
            : "iets past in de PDF niet in de ruimte die het heeft (" + name + ")",
        place(event),
        "geef de kolom meer breedte of maak de tekst korter, en kijk de pagina na");
  }

  /** Where the content was written, as {@link Fo#from} told the engine. */
  private static Span place(Event event) {
    return event.getParam("loc") instanceof Locator at
            && at.getSystemId() != null
            && !at.getSystemId().isEmpty()
        ? Span.at(at.getSystemId(), at.getLineNumber(), at.getColumnNumber())
        : Span.nowhere();
  }

  /** Throws the first fault of ours, if there was one. */
  void throwFault() {
    if (!fault.isEmpty()) {
      throw new ParaafFault("the PDF engine reports: " + fault);
    }
  }
}
