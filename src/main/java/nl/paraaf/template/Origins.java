package nl.paraaf.template;

import java.util.Optional;
import nl.paraaf.source.Span;

/** The way back from text that FreeMarker reads but no template holds. */
interface Origins {
  /** The place in the user's file; empty when the name is not of such a text. */
  Optional<Span> original(String name, int line, int column);

  /** What stands there from that place on; empty when the name is not of such a text. */
  Optional<String> text(String name, int line, int column);
}
