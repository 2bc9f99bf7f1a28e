package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that can be read in a made file, read by other means than the program's own: bytes, parts of
 * zips, inflated streams, text without tags.
 */
final class Legible {
  private static final Pattern STREAM =
      Pattern.compile("stream\r?\n(.*?)endstream", Pattern.DOTALL);
  private static final Pattern HEX = Pattern.compile("<((?:[0-9A-Fa-f]{2})+)>");

  private Legible() {}

  static String all(String name, byte[] bytes) {
    StringBuilder out = new StringBuilder(name).append('\n');
    try {
      text(bytes, out);
      if (name.endsWith(".docx")) {
        zip(bytes, out);
      } else if (name.endsWith(".pdf")) {
        pdf(bytes, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replaceAll("[\u00a0\\s]+", " ").replace("\u00ad", "");
  }

  private static void text(byte[] bytes, StringBuilder out) {
    String text = new String(bytes, UTF_8);
    out.append(text).append('\n');
    out.append(text.replaceAll("<[^<>]*>", "")).append('\n');
    out.append(text.replaceAll("<[^<>]*>", " ")).append('\n');
    out.append(text.replace("\\", "")).append('\n');
    out.append(new String(bytes, UTF_16BE)).append('\n');
  }

  private static void zip(byte[] bytes, StringBuilder out) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.append(entry.getName()).append('\n');
        text(part, out);
        if (part.length > 4 && part[0] == 'P' && part[1] == 'K') {
          zip(part, out);
        }
      }
    }
  }

  private static void pdf(byte[] bytes, StringBuilder out) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      out.append(new PDFTextStripper().getText(document)).append('\n');
    }
    Matcher stream = STREAM.matcher(new String(bytes, ISO_8859_1));
    while (stream.find()) {
      byte[] inflated = inflate(stream.group(1).getBytes(ISO_8859_1));
      text(inflated, out);
      Matcher hex = HEX.matcher(new String(inflated, ISO_8859_1));
      while (hex.find()) {
        text(java.util.HexFormat.of().parseHex(hex.group(1)), out);
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
