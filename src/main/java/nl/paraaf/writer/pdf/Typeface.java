package nl.paraaf.writer.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The widths and outlines of one face. Safe for use by more than one thread. */
final class Typeface {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Typeface read(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new ParaafFault("font " + resource + " is not on the class path");
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new ParaafFault("font " + resource + " cannot be read", e);
    }
  }

  /** Width of a text set in one line, in points. */
  synchronized double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
  }

  /**
   * How many lines a text takes.
   *
   * @param room width of a line in points
   */
  int lines(String text, double size, double room) {
    double space = width(" ", size);
    int lines = text.isEmpty() ? 0 : 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double width = width(word, size);
      boolean fits = used == 0 || used + space + width <= room;
      lines += fits ? 0 : 1;
      used = fits && used > 0 ? used + space + width : width;
    }
    return lines;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** The outline of a character in units of the em square, its origin on the base line. */
  synchronized GeneralPath outline(int codePoint) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException e) {
      throw new ParaafFault("glyph of U+" + Integer.toHexString(codePoint) + " is broken", e);
    }
  }

  double unitsPerEm() {
    return unitsPerEm;
  }

  synchronized double advance(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new ParaafFault("the font has no widths", e);
    }
  }
}
