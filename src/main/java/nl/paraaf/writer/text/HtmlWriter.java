package nl.paraaf.writer.text;

import java.nio.charset.StandardCharsets;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;

/**
 * Writes one self-contained page, accessible after WCAG 2.1 AA, that is well-formed XML as well. It
 * holds no script and fetches nothing.
 *
 * <p>Warns ({@code contrast-te-laag}) when colours of the house style cannot be told apart.
 */
public final class HtmlWriter implements DocumentWriter {
  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
    Contrast.check(style.kleur(), diagnostics);
    Contrast.check(style.grafiek(), diagnostics);
    String page = new HtmlPage(document, style).print();
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
