package nl.paraaf.writer.text;

import nl.paraaf.document.Block;
import nl.paraaf.writer.chart.Drawing;
import nl.paraaf.writer.chart.Svg;

/** Writes a figure: its caption, the picture as SVG in the page, and its data as a table. */
final class HtmlFigure {
  /**
   * Width of the drawing in points; the page makes it as wide as it has room, and on a telephone
   * lets it scroll in a frame.
   */
  private static final double WIDTH = 620;

  private final Markup out;
  private final HtmlNotes notes;

  HtmlFigure(Markup out, HtmlNotes notes) {
    this.out = out;
    this.notes = notes;
  }

  void write(Block.Figure figure, HtmlBlocks blocks) {
    Runnable content =
        () -> {
          String caption = notes.newId("bijschrift");
          caption(figure, caption, blocks);
          out.block(
              "div",
              () -> picture(figure),
              "class",
              "breed",
              "role",
              "region",
              "tabindex",
              "0",
              "aria-labelledby",
              caption);
          blocks.table(figure.data());
        };
    out.block("figure", content, "class", "figuur", "id", figure.id());
  }

  private void caption(Block.Figure figure, String id, HtmlBlocks blocks) {
    Runnable content =
        () -> {
          out.inline("span", () -> out.text(figure.caption().prefix()), "class", "label");
          blocks.inlines(figure.caption().text());
        };
    out.block("figcaption", content, "id", id);
  }

  /** For readers who cannot see it a picture is one thing with a name: no words are read twice. */
  private void picture(Block.Figure figure) {
    Drawing drawing = Drawing.of(figure.chart(), notes.style(), WIDTH);
    out.block(
        "svg",
        () -> Svg.write(drawing, new Surface()),
        "xmlns",
        Svg.NAMESPACE,
        "viewBox",
        Svg.viewBox(drawing),
        "role",
        "img",
        "aria-label",
        figure.alt());
  }

  private final class Surface implements Svg.Surface {
    @Override
    public void element(String name, Runnable content, String... attributes) {
      out.inline(name, content, attributes);
    }

    @Override
    public void text(String text) {
      out.text(text);
    }
  }
}
