package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that can be read in a made file, read by other means than the program's own: bytes, parts of
 * zips, inflated streams, text without tags.
 *
 * @param all everything
 * @param words what a reader can come to see: without the numbers that a format is made of, such as
 *     widths, places in a file and check sums
 */
record Legible(String all, String words) {
  private static final Pattern STREAM =
      Pattern.compile("stream\r?\n(.*?)endstream", Pattern.DOTALL);
  private static final Pattern HEX = Pattern.compile("<((?:[0-9A-Fa-f]{2})+)>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** The value of an attribute that is more than a number. */
  private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"<>]*[^-+.,0-9\"<>][^\"<>]*)\"");

  /** Digits of fewer than this can be any number that a format is made of. */
  private static final int SHORT = 5;

  static Legible of(String name, byte[] bytes) {
    StringBuilder all = new StringBuilder(name).append('\n');
    StringBuilder words = new StringBuilder(name).append('\n');
    try {
      text(bytes, all);
      if (name.endsWith(".docx")) {
        zip(bytes, all, words);
      } else if (name.endsWith(".pdf")) {
        pdf(bytes, all, words);
      } else {
        words(bytes, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Legible(plain(all), plain(words));
  }

  private static String plain(StringBuilder text) {
    return text.toString().replaceAll("[\u00a0\\s]+", " ").replace("\u00ad", "");
  }

  /** Whether a form of a value stands here; digits as a number of their own, words in any way. */
  boolean holds(String form) {
    if (form.chars().anyMatch(Character::isLetter)) {
      return all.contains(form);
    }
    String text = form.length() < SHORT ? words : all;
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!isPart(text, at - 1) && !isPart(text, at + form.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter or digit stands there, so that digits beside it are part of something. */
  private static boolean isPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static void text(byte[] bytes, StringBuilder out) {
    String text = new String(bytes, UTF_8);
    out.append(text).append('\n');
    out.append(TAG.matcher(text).replaceAll("")).append('\n');
    out.append(TAG.matcher(text).replaceAll(" ")).append('\n');
    out.append(text.replace("\\", "")).append('\n');
    out.append(new String(bytes, UTF_16BE)).append('\n');
  }

  private static void words(byte[] bytes, StringBuilder out) {
    String text = new String(bytes, UTF_8);
    out.append(TAG.matcher(text).replaceAll("")).append('\n');
    out.append(TAG.matcher(text).replaceAll(" ")).append('\n');
    ATTRIBUTE.matcher(text).results().forEach(a -> out.append(a.group(1)).append('\n'));
  }

  private static void zip(byte[] bytes, StringBuilder all, StringBuilder words) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        all.append(entry.getName()).append('\n');
        words.append(entry.getName()).append('\n');
        text(part, all);
        if (part.length > 4 && part[0] == 'P' && part[1] == 'K') {
          zip(part, all, words);
        } else {
          words(part, words);
        }
      }
    }
  }

  private static void pdf(byte[] bytes, StringBuilder all, StringBuilder words) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      words.append(new PDFTextStripper().getText(document)).append('\n');
      COSDocument objects = document.getDocument();
      for (COSObjectKey key : objects.getXrefTable().keySet()) {
        strings(objects.getObjectFromPool(key).getObject(), words);
      }
    }
    all.append(words);
    Matcher stream = STREAM.matcher(new String(bytes, ISO_8859_1));
    while (stream.find()) {
      byte[] inflated = inflate(stream.group(1).getBytes(ISO_8859_1));
      text(inflated, all);
      Matcher hex = HEX.matcher(new String(inflated, ISO_8859_1));
      while (hex.find()) {
        text(HexFormat.of().parseHex(hex.group(1)), all);
      }
    }
  }

  /** The strings of an object: titles, properties, alternative texts; and metadata. */
  private static void strings(COSBase object, StringBuilder words) throws IOException {
    if (object instanceof COSString string) {
      words.append(string.getString()).append('\n');
    } else if (object instanceof COSArray list) {
      for (COSBase item : list) {
        strings(item, words);
      }
    } else if (object instanceof COSDictionary map) {
      for (COSBase value : map.getValues()) {
        strings(value, words);
      }
      if (object instanceof COSStream stream
          && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
        words(stream.createInputStream().readAllBytes(), words);
      }
    }
  }

  private static byte[] inflate(byte[] bytes) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      int n = inflater.inflate(buffer);
      while (n > 0) {
        out.write(buffer, 0, n);
        n = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // A stream that is not deflated is read as it stands, with the file.
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}
