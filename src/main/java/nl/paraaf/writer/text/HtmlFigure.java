package nl.paraaf.writer.text;

import nl.paraaf.document.Block;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Drawing;
import nl.paraaf.writer.chart.Svg;

/** Writes a figure: its caption, the picture as SVG in the page, and its data as a table. */
final class HtmlFigure {
  /** Width of the drawing in points; the page makes it as wide as it has room. */
  private static final double WIDTH = 620;

  private final Markup out;
  private final HouseStyle style;

  HtmlFigure(Markup out, HouseStyle style) {
    this.out = out;
    this.style = style;
  }

  void write(Block.Figure figure, HtmlBlocks blocks) {
    Runnable content =
        () -> {
          caption(figure, blocks);
          picture(figure);
          blocks.table(figure.data());
        };
    out.block("figure", content, "class", "figuur", "id", figure.id());
  }

  private void caption(Block.Figure figure, HtmlBlocks blocks) {
    Runnable content =
        () -> {
          out.inline("span", () -> out.text(figure.caption().prefix()), "class", "label");
          blocks.inlines(figure.caption().text());
        };
    out.block("figcaption", content);
  }

  /** For readers who cannot see it a picture is one thing with a name: no words are read twice. */
  private void picture(Block.Figure figure) {
    Drawing drawing = Drawing.of(figure.chart(), style, WIDTH);
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
