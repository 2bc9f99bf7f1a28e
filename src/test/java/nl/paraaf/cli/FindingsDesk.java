package nl.paraaf.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A desk on which a letter has three slips of the pen: one in a line, two in the next. */
final class FindingsDesk {
  static final String PROSE = "content/edities/2025-06-30/tekst.md";

  private FindingsDesk() {}

  static Desk in(Path folder) throws IOException {
    Desk desk = Desk.in(folder);
    desk.write(
        "templates/voortgangsbrief.ftl",
        """
        <document titel="Brief">
        <deel>
        <@proza bestand="tekst.md"/>
        <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
        </deel>
        </document>
        """);
    desk.write(
        PROSE,
        """
        Dit is de de eerste alinea.

        En en dit is van van de tweede.
        """);
    return desk;
  }
}
