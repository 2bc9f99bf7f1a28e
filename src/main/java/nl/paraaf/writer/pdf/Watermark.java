package nl.paraaf.writer.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A word across each page, behind the text: an artifact made of outlines, so that it is in nobody's
 * way who listens, searches or copies.
 *
 * @param colour as RRGGBB
 */
record Watermark(String word, String colour, Typeface typeface) implements Fix {
  /** Part of the page's diagonal that the word takes. */
  private static final double SHARE = 0.5;

  @Override
  public void apply(PDDocument pdf) throws IOException {
    GeneralPath outline = outline();
    Map<List<Float>, byte[]> bySize = new HashMap<>();
    for (PDPage page : pdf.getPages()) {
      PDRectangle box = page.getMediaBox();
      byte[] content =
          bySize.computeIfAbsent(
              List.of(box.getWidth(), box.getHeight()),
              size -> content(outline, box.getWidth(), box.getHeight()));
      COSStream stream = pdf.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content);
      }
      COSArray contents = new COSArray();
      contents.add(stream);
      COSBase present = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
      if (present instanceof COSArray array) {
        contents.addAll(array);
      } else {
        contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }
  }

  /** The word in one line, in units of the em square, its middle at the origin. */
  private GeneralPath outline() {
    GeneralPath line = new GeneralPath();
    double x = 0;
    for (int codePoint : word.codePoints().toArray()) {
      GeneralPath glyph = typeface.outline(codePoint);
      line.append(glyph.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
      x += typeface.advance(codePoint);
    }
    var bounds = line.getBounds2D();
    line.transform(
        AffineTransform.getTranslateInstance(-bounds.getCenterX(), -bounds.getCenterY()));
    return line;
  }

  private byte[] content(GeneralPath outline, double width, double height) {
    double scale = Math.hypot(width, height) * SHARE / outline.getBounds2D().getWidth();
    AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
    place.rotate(Math.atan2(height, width));
    place.scale(scale, scale);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Color fill = new Color(Integer.parseInt(colour, 16));
    print(out, "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq\n");
    print(
        out, "%.3f %.3f %.3f rg\n", rgb(fill.getRed()), rgb(fill.getGreen()), rgb(fill.getBlue()));
    double[] at = new double[6];
    double[] last = new double[2];
    for (PathIterator p = outline.getPathIterator(place); !p.isDone(); p.next()) {
      segment(out, p.currentSegment(at), at, last);
    }
    print(out, "f\nQ\nEMC\n");
    return out.toByteArray();
  }

  private static double rgb(int value) {
    return value / 255.0;
  }

  /**
   * @param last where the previous segment ended; becomes where this one ends
   */
  private static void segment(ByteArrayOutputStream out, int kind, double[] at, double[] last) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> end(out, "%.2f %.2f m\n", at, last);
      case PathIterator.SEG_LINETO -> end(out, "%.2f %.2f l\n", at, last);
      case PathIterator.SEG_QUADTO -> {
        // PDF has cubic curves only.
        double[] cubic = {
          last[0] + (at[0] - last[0]) * 2 / 3,
          last[1] + (at[1] - last[1]) * 2 / 3,
          at[2] + (at[0] - at[2]) * 2 / 3,
          at[3] + (at[1] - at[3]) * 2 / 3
        };
        print(out, "%.2f %.2f %.2f %.2f ", cubic[0], cubic[1], cubic[2], cubic[3]);
        end(out, "%.2f %.2f c\n", new double[] {at[2], at[3]}, last);
      }
      case PathIterator.SEG_CLOSE -> print(out, "h\n");
      default -> throw new IllegalStateException("TrueType has no segment of kind " + kind);
    }
  }

  private static void end(ByteArrayOutputStream out, String format, double[] at, double[] last) {
    print(out, format, at[0], at[1]);
    last[0] = at[0];
    last[1] = at[1];
  }

  private static void print(ByteArrayOutputStream out, String format, Object... values) {
    out.writeBytes(String.format(Locale.ROOT, format, values).getBytes(StandardCharsets.US_ASCII));
  }
}
