package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tags of a PDF as text: one line for each element with its attributes, and its own text where
 * it has any; the pieces of one run of text are put together.
 */
public final class TagTree {
  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName OBJ = COSName.getPDFName("Obj");

  private final PdfContent content;
  private final StringBuilder out = new StringBuilder();

  private TagTree(PdfContent content) {
    this.content = content;
  }

  /** The whole tree. */
  public static String print(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      TagTree tree = new TagTree(new PdfContent(pdf));
      PdfContent.elements(Tags.of(pdf).root()).forEach(e -> tree.element(e, 0));
      return tree.out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void element(COSDictionary element, int depth) {
    line(depth, Tags.type(element) + attributes(element));
    StringBuilder text = new StringBuilder();
    for (COSBase kid : Tags.kids(element)) {
      if (Tags.isElement(kid)) {
        flush(text, depth + 1);
        element((COSDictionary) kid, depth + 1);
      } else if (kid instanceof COSDictionary object && object.containsKey(OBJ)) {
        flush(text, depth + 1);
        COSDictionary annotation = object.getCOSDictionary(OBJ);
        line(depth + 1, "@link " + quoted(annotation.getString(COSName.CONTENTS)));
      } else {
        text.append(content.piece(element, kid));
      }
    }
    flush(text, depth + 1);
  }

  private void flush(StringBuilder text, int depth) {
    if (!text.isEmpty()) {
      line(depth, quoted(text.toString()));
      text.setLength(0);
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace('\u00a0', ' ').replace('\u2011', '-') + '"';
  }

  private static String attributes(COSDictionary element) {
    StringBuilder text = new StringBuilder();
    for (COSName name : new COSName[] {COSName.LANG, COSName.ID, ALT}) {
      if (element.containsKey(name)) {
        text.append(' ').append(name.getName()).append('=').append(element.getString(name));
      }
    }
    COSBase a = element.getDictionaryObject(COSName.A);
    if (a instanceof COSDictionary dictionary) {
      attributes(dictionary, text);
    } else if (a instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        attributes((COSDictionary) array.getObject(i), text);
      }
    }
    return text.toString();
  }

  private static void attributes(COSDictionary dictionary, StringBuilder text) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (COSName name : dictionary.keySet()) {
      if (!name.equals(COSName.O)) {
        sorted.put(name.getName(), value(dictionary.getDictionaryObject(name)));
      }
    }
    sorted.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
  }

  private static String value(COSBase value) {
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSString string) {
      return quoted(string.getString());
    }
    return value instanceof COSNumber number ? String.valueOf(number.intValue()) : "?";
  }
}
