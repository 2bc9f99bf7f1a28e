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

/**
 * What the engine has to say: about the content it becomes a warning to the writer, about our XSL-FO
 * it is a fault of ours, and nothing is dropped in silence.
 */
final class FopEvents implements EventListener {
  /** Of no consequence for any reader. */
  private static final Set<String> QUIET = Set.of("endPage");

  /** What the words and data of a document can cause. */
  private static final Set<String> CONTENT =
      Set.of("glyphNotAvailable", "lineOverflows", "inlineAreaOverflow", "viewportBPDOverflow");

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
    String message = EventFormatter.format(event, Locale.ROOT);
    if (event.getSeverity() == EventSeverity.INFO || CONTENT.contains(name)) {
      diagnostics.add(warning(name, event, message));
    } else if (fault.isEmpty()) {
      fault = message;
    }
  }

  private static Diagnostic warning(String name, Event event, String message) {
    if (name.equals("glyphNotAvailable")) {
      Object character = event.getParam("ch");
      return Diagnostic.warning(
          "teken-ontbreekt",
          "het teken '" + character + "' bestaat niet in het lettertype van de PDF",
          Span.nowhere(),
          "kies een ander teken");
    }
    return Diagnostic.warning(
        "past-niet-op-pagina",
        "iets past niet op de pagina van de PDF; de opmaak meldt: " + message,
        Span.nowhere(),
        "maak het woord, de kolom of de tabel anders en kijk de pagina na");
  }

  /** Throws the first fault of ours, if there was one. */
  void throwFault() {
    if (!fault.isEmpty()) {
      throw new ParaafFault("the PDF engine reports: " + fault);
    }
  }
}
